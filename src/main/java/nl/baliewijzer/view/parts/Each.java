package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Fills a pane with a node for each value of a list, anew only when the list has really changed.
public final class Each {
    private Each() {}

    /// Fills `pane` now, and whenever a list comes that is not equal to the one before; so the focus stays otherwise.
    public static <T> void show(Pane pane, ObservableValue<List<T>> values, Function<T, ? extends Node> node) {
        InWindow.watch(pane, values, list -> fill(pane, list, node));
    }

    /// Fills `pane` once.
    public static <T> void fill(Pane pane, List<T> list, Function<T, ? extends Node> node) {
        pane.getChildren().setAll(list.stream().map(node).toList());
    }
}
