package nl.baliewijzer.view.consult;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;

/// A fact as it will be said, with what can be done with it.
final class FactRow extends HBox {
    private final Observation fact;
    private final ConsultModel model;
    private final Texts texts;
    private final Runnable reworded;
    private final VBox words;

    FactRow(Observation fact, ConsultModel model, Texts texts, Runnable reworded) {
        this.fact = fact;
        this.model = model;
        this.texts = texts;
        this.reworded = reworded;
        words = new VBox(AdviceList.wrapped(model.head(fact), "kind"), AdviceList.wrapped(model.spoken(fact), "fact"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("row");
        getChildren().addAll(words, menu());
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(texts.get("fact.menu.sign"));
        menu.getStyleClass().add("icon");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(texts.get("fact.menu", model.spoken(fact)));
        if (model.ownFacts()) {
            menu.getItems().add(item("fact.reword", this::reword));
        }
        menu.getItems()
                .addAll(
                        item("fact.up", () -> model.move(fact, -1)),
                        item("fact.down", () -> model.move(fact, 1)),
                        item("fact.remove", () -> model.remove(fact)));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void reword() {
        FactForm form = FactForm.rewording(model, texts, fact, reworded);
        words.getChildren().setAll(form);
        form.focusWords();
    }
}
