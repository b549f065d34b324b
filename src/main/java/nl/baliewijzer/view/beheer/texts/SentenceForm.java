package nl.baliewijzer.view.beheer.texts;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.ValueEditor;
import nl.baliewijzer.view.parts.AdviceList;

/// The form of one text: everything that it has, and the way back to what the country says.
final class SentenceForm extends VBox {
    SentenceForm(DraftItem item, BenchModel bench, Texts texts) {
        getStyleClass().add("bench-form");
        if (item.locked()) {
            getChildren().add(AdviceList.wrapped(texts.get("beheer.texts.why.locked"), "lead"));
            return;
        }
        getChildren().add(new ValueEditor(new ItemForm(bench, item.id()), FieldPath.WHOLE, texts));
        if (item.own()) {
            Button back = new Button(texts.get(item.replaces() ? "beheer.contacts.undo.replace" : "beheer.remove"));
            back.setId("back-to-national");
            back.getStyleClass().add("side");
            back.setOnAction(event -> bench.change(back.getText(), changes -> changes.backToNational(item.id())));
            getChildren().add(back);
        }
    }
}
