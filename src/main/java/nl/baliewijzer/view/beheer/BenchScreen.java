package nl.baliewijzer.view.beheer;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Scrolled;

/// A screen of the coordinator's window.
public interface BenchScreen extends Screen {
    /// The line at the left of the foot: what there is to know before one goes on; may be empty.
    default ObservableValue<String> note() {
        return new ReadOnlyObjectWrapper<>("");
    }

    /// Shows an item and puts the keyboard in the field; without such a field on the heading.
    default void show(ItemId id, FieldPath field) {
        focus(heading().getParent(), id, field);
    }

    /// Puts the keyboard on the heading, and that in sight: what was opened is read from its beginning.
    default void readFromTheTop() {
        heading().requestFocus();
        Scrolled.bringInLater(heading());
    }

    /// Puts the keyboard in the field of `root` that shows this place, or what it is in; else on the heading.
    default void focus(Node root, ItemId id, FieldPath field) {
        FieldPath place = field;
        Optional<Node> found = Disclosure.reveal(root, ItemForm.node(id, place));
        while (found.isEmpty() && !place.steps().isEmpty()) {
            place = new FieldPath(place.steps().subList(0, place.steps().size() - 1));
            found = Disclosure.reveal(root, ItemForm.node(id, place));
        }
        Node there = found.orElse(heading());
        Platform.runLater(() -> {
            there.requestFocus();
            Scrolled.bringInLater(there);
        });
    }
}
