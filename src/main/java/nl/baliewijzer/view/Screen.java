package nl.baliewijzer.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What the frame around a screen needs to know of it.
public interface Screen {
    /// The node that takes the focus when the screen opens: its heading.
    Node heading();

    /// The one main action; empty where the screen has none.
    default ObservableValue<Optional<Action>> mainAction() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /// The action beside it, mostly going back.
    default ObservableValue<Optional<Action>> sideAction() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /// Whether it is the client who reads it: then nothing of the employee's may stand around it.
    default boolean facing() {
        return false;
    }

    /// Closes what is open on it and is no line of the frame's own kind; false when nothing is.
    default boolean close() {
        return false;
    }

    /// Makes the item with this id part of what is shown; whatever is folded shut above it is opened by the frame.
    default void show(String item) {}
}
