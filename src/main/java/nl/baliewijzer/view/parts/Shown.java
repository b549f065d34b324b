package nl.baliewijzer.view.parts;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Takes a node out of sight and out of the layout together.
public final class Shown {
    private Shown() {}

    /// Shows `node` while `when` is true, which is followed as long as the node stands in a window.
    public static void when(Node node, ObservableValue<Boolean> when) {
        InWindow.watch(node, when, shown -> set(node, shown));
    }

    /// Shows `node` while there is a text in it.
    public static void unlessEmpty(Labeled node) {
        BooleanBinding filled = node.textProperty().isNotEmpty();
        node.visibleProperty().bind(filled);
        node.managedProperty().bind(filled);
    }

    /// Shows `node`, or takes it away, until the next time.
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
