package nl.baliewijzer.view.beheer.contacts;

import javafx.scene.control.Button;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.parts.InWindow;

/// Writes in the register that the numbers of a contact were right today.
final class CheckButton extends Button {
    CheckButton(ItemId id, BenchModel bench, Texts texts) {
        setText(texts.get("beheer.check.now"));
        setId("checked-now");
        getStyleClass().add("side");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event ->
                bench.change(texts.get("beheer.step.check"), changes -> Register.check(id, bench, texts, changes)));
        InWindow.watch(
                this,
                bench.of(
                        open -> open.catalogue().contacts().stream()
                                .noneMatch(contact -> contact.id().equals(id.id())),
                        true),
                this::setDisable);
    }
}
