package nl.baliewijzer.view.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Takes a node out of sight and out of the layout together.
public final class Shown {
    private Shown() {}

    /// Shows `node` while `when` is true.
    public static void when(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /// Shows `node`, or takes it away, until the next time.
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
