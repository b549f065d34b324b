package nl.baliewijzer.view.beheer.texts;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.ValueEditor;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The form of one text: everything that it has, and the way back to what the country says.
///
/// It stays the same form when a text of the country becomes the municipality's own: that is in the middle of a word.
final class SentenceForm extends VBox {
    SentenceForm(ItemId id, boolean locked, BenchModel bench, Texts texts) {
        getStyleClass().add("bench-form");
        if (locked) {
            getChildren().add(AdviceList.wrapped(texts.get("beheer.texts.why.locked"), "lead"));
            return;
        }
        Button back = new Button();
        back.setId("back-to-national");
        back.getStyleClass().add("side");
        back.setOnAction(event -> bench.change(back.getText(), changes -> changes.backToNational(id)));
        InWindow.watch(back, bench.of(open -> open.item(id), Optional.<DraftItem>empty()), item -> {
            Shown.set(back, item.filter(one -> one.own() || one.leftOut()).isPresent());
            back.setText(texts.get(
                    item.flatMap(DraftItem::from).isPresent() ? "beheer.contacts.undo.replace" : "beheer.remove"));
        });
        Button leave = new Button(texts.get("beheer.texts.leave.out"));
        leave.setId("leave-out");
        leave.getStyleClass().add("side");
        leave.setOnAction(event -> bench.change(leave.getText(), changes -> changes.leaveOut(id)));
        InWindow.watch(
                leave,
                bench.of(open -> open.item(id), Optional.<DraftItem>empty()),
                item -> Shown.set(
                        leave,
                        item.filter(one -> one.from().isPresent() && !one.leftOut())
                                .isPresent()));
        getChildren()
                .addAll(new ValueEditor(new ItemForm(bench, id), FieldPath.WHOLE, texts), new FieldRow(leave, back));
    }
}
