package nl.baliewijzer.view.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.shape.SVGPath;

/// A sign drawn in lines, which grows with the text of the control that it stands on.
public final class Glyph extends SVGPath {
    /// The size of the text for which the signs are drawn.
    private static final double DRAWN_FOR = 18;

    public Glyph() {
        getStyleClass().add("glyph");
        InWindow.watch(this, sizes(), this::grow);
    }

    private ObservableValue<Double> sizes() {
        return parentProperty().flatMap(Glyph::size).orElse(DRAWN_FOR);
    }

    private static ObservableValue<Double> size(Parent around) {
        return around instanceof Labeled labeled
                ? labeled.fontProperty().map(font -> font.getSize())
                : around.parentProperty().flatMap(Glyph::size);
    }

    private void grow(double size) {
        setScaleX(size / DRAWN_FOR);
        setScaleY(size / DRAWN_FOR);
    }
}
