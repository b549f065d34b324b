package nl.baliewijzer.view.parts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Two equal columns, read from left to right; one where the text is too large for two.
public final class Columns extends GridPane {
    private static final int TWO = 2;

    private final DoubleProperty from = new SimpleDoubleProperty();

    public Columns() {
        setMinWidth(0);
        for (int column = 0; column < TWO; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / TWO);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
        InWindow.watch(
                this,
                Bindings.createObjectBinding(
                        () -> new Laid(beside(), List.copyOf(getChildren())), getChildren(), widthProperty(), from),
                Columns::lay);
    }

    private record Laid(boolean beside, List<Node> nodes) {}

    /// The width from which two stand beside each other, in pixels.
    public DoubleProperty fromProperty() {
        return from;
    }

    private boolean beside() {
        return getWidth() == 0 || getWidth() >= from.get();
    }

    private static void lay(Laid laid) {
        int columns = laid.beside() ? TWO : 1;
        for (int at = 0; at < laid.nodes().size(); at++) {
            GridPane.setConstraints(laid.nodes().get(at), at % columns, at / columns, laid.beside() ? 1 : TWO, 1);
        }
    }
}
