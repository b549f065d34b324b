package nl.baliewijzer.view.beheer.contacts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.FromList;
import nl.baliewijzer.view.parts.InWindow;
import org.controlsfx.control.SearchableComboBox;

/// To whom a contact passes on what it hears: roles, in the order in which they are named on the card.
final class PassesOnPart extends VBox {
    private static final FieldPath LIST = FieldPath.of("passesOn");

    private final ItemForm form;
    private final Texts texts;

    PassesOnPart(ItemForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("bench-field");
        VBox lines = new VBox();
        lines.getStyleClass().add("bench-field");
        Each.show(lines, form.of(this::named, List.of()), this::line);
        getChildren().addAll(AdviceList.wrapped(texts.get("beheer.passes.on"), "bench-label"), lines, another());
    }

    private List<String> named(DraftNow open) {
        return open.value(form.id(), LIST).stream()
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(String::valueOf)
                .toList();
    }

    private List<Role> roles() {
        return form.of(open -> open.catalogue().roles(), List.<Role>of()).getValue();
    }

    private String name(String role) {
        return roles().stream()
                .filter(one -> one.id().equals(role))
                .map(Role::name)
                .findFirst()
                .orElse(role);
    }

    private Node line(String role) {
        Label label = AdviceList.wrapped(name(role), "bench-line-title");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button away = new Button(texts.get("beheer.remove"));
        away.getStyleClass().add("quiet");
        away.setMinWidth(USE_PREF_SIZE);
        away.setAccessibleText(texts.get("beheer.remove.of", name(role)));
        away.setOnAction(event -> remove(role));
        HBox line = new HBox(label, away);
        line.getStyleClass().addAll("bench-row", "bench-named");
        return line;
    }

    private void remove(String role) {
        List<String> now = form.of(this::named, List.<String>of()).getValue();
        // an empty list would be a mistake
        FieldPath gone = now.size() == 1 ? LIST : LIST.to(now.indexOf(role));
        form.change(texts.get("beheer.passes.on"), changes -> changes.remove(form.id(), gone));
    }

    private Node another() {
        ComboBox<String> others = new SearchableComboBox<>();
        others.getStyleClass().add("long-list");
        others.setId(ItemForm.node(form.id(), LIST));
        others.setMaxWidth(Double.MAX_VALUE);
        others.setPromptText(texts.get("beheer.passes.on.add"));
        others.setAccessibleText(texts.get("beheer.passes.on.add"));
        others.setConverter(new StringConverter<>() {
            @Override
            public String toString(String role) {
                return role == null ? "" : name(role);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        InWindow.watch(
                others,
                form.of(
                        open -> open.catalogue().roles().stream()
                                .map(Role::id)
                                .filter(role -> !named(open).contains(role))
                                .toList(),
                        List.<String>of()),
                roles -> others.getItems().setAll(roles));
        FromList.watch(others, role -> {
            others.setValue(null);
            form.add(texts.get("beheer.passes.on"), LIST, role);
        });
        return others;
    }
}
