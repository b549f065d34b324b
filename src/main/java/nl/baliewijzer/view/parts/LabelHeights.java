package nl.baliewijzer.view.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// The heights of a label by its width, each measured once for as long as nothing else about it changes.
///
/// JavaFX lays a text out anew each time it is asked for its height, and each pane around it asks again.
final class LabelHeights {
    /// Less than a pixel of any screen.
    private static final double SLIVER = 0.01;

    /// A panel that is dragged wider asks for the height at each width on the way.
    private static final int WIDTHS = 8;

    private final Label label;
    private final Map<Double, Double> heights = new HashMap<>();
    private Optional<Look> measured = Optional.empty();

    LabelHeights(Label label) {
        this.label = label;
    }

    /// What the height of a text depends on, besides its width; `pixel` is one of the screen.
    private record Look(
            String text, Font font, double spacing, boolean wraps, Insets around, Insets padding, double pixel) {}

    /// The height at this width; only a label with nothing but text in it is remembered.
    double at(double width, DoubleSupplier measure) {
        if (label.getGraphic() != null || label.getText() == null) {
            return measure.getAsDouble();
        }
        Optional<Look> now = Optional.of(new Look(
                label.getText(),
                label.getFont(),
                label.getLineSpacing(),
                label.isWrapText(),
                label.getInsets(),
                label.getLabelPadding(),
                label.snapSizeY(SLIVER)));
        if (!now.equals(measured) || heights.size() > WIDTHS) {
            measured = now;
            heights.clear();
        }
        return heights.computeIfAbsent(width, _ -> measure.getAsDouble());
    }
}
