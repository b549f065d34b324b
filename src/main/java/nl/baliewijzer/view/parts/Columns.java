package nl.baliewijzer.view.parts;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
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
        getChildren().addListener((ListChangeListener<Node>) change -> lay());
        Bindings.createBooleanBinding(this::beside, widthProperty(), from).subscribe(two -> lay());
    }

    /// The width from which two stand beside each other, in pixels.
    public DoubleProperty fromProperty() {
        return from;
    }

    private boolean beside() {
        return getWidth() == 0 || getWidth() >= from.get();
    }

    private void lay() {
        int columns = beside() ? TWO : 1;
        for (int at = 0; at < getChildren().size(); at++) {
            GridPane.setConstraints(
                    getChildren().get(at), at % columns, at / columns, columns == TWO ? 1 : TWO, 1);
        }
    }
}
