package nl.baliewijzer.view.beheer.calls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.AllFields;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.FromList;
import org.controlsfx.control.SearchableComboBox;

/// Where a role is given to contacts: in the order in which they are called, with one more from the list.
final class RoleForm extends VBox {
    private final RoleLine role;
    private final RoleTable table;
    private final Texts texts;

    RoleForm(RoleLine role, RoleTable table, Texts texts) {
        this.role = role;
        this.table = table;
        this.texts = texts;
        getStyleClass().add("bench-form");
        getChildren().add(AdviceList.wrapped(role.task(), "bench-line-more"));
        if (role.locked()) {
            getChildren().add(AdviceList.wrapped(texts.get("beheer.calls.locked"), "bench-line-more"));
            return;
        }
        role.named().forEach(contact -> getChildren().add(named(contact)));
        getChildren().add(another());
        if (role.own()) {
            Button back = new Button(texts.get("beheer.calls.back"));
            back.getStyleClass().add("quiet");
            back.setOnAction(event -> table.back(role));
            getChildren().addAll(AllFields.of(table.form(role), texts), back);
        }
    }

    private Node named(String contact) {
        String name = table.name(contact);
        Label label = AdviceList.wrapped(name, "bench-line-title");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label);
        line.getStyleClass().addAll("bench-row", "bench-named");
        if (role.named().indexOf(contact) > 0) {
            line.getChildren().add(button("beheer.earlier", name, () -> table.earlier(role, contact)));
        }
        line.getChildren().add(button("beheer.remove", name, () -> table.remove(role, contact)));
        return line;
    }

    private Button button(String key, String name, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ": " + name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node another() {
        SearchableComboBox<String> others = new SearchableComboBox<>();
        others.getStyleClass().add("long-list");
        others.setId("add-" + role.role());
        others.setMaxWidth(Double.MAX_VALUE);
        others.setPromptText(texts.get("beheer.calls.add"));
        others.setAccessibleText(texts.get("beheer.calls.add") + ": " + role.name());
        others.setConverter(new StringConverter<>() {
            @Override
            public String toString(String contact) {
                return contact == null ? "" : table.name(contact);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        others.getItems().setAll(table.others(role));
        FromList.watch(others, contact -> table.add(role, contact));
        return others;
    }
}
