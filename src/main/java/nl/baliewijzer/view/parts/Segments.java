package nl.baliewijzer.view.parts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// The parts of a segmented button: one is chosen, and they are equally wide and as high as their wrapped text.
public final class Segments {
    private Segments() {}

    /// Lays out the buttons that are in it now, and follows its width and text size.
    public static void layOut(SegmentedButton group) {
        List<ToggleButton> buttons = group.getButtons();
        group.setMaxWidth(Double.MAX_VALUE);
        group.setMinWidth(0);
        for (ToggleButton button : buttons) {
            button.setWrapText(true);
            button.setMinWidth(0);
            var width = Bindings.createDoubleBinding(
                    () -> inner(group) / buttons.size(), group.widthProperty(), group.insetsProperty());
            button.prefWidthProperty().bind(width);
            button.minHeightProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.max(button.prefHeight(width.get()), least(group)),
                            width,
                            group.minHeightProperty(),
                            button.fontProperty(),
                            button.insetsProperty()));
        }
    }

    /// Makes the button chosen while `chosen` is true, and hands on when the employee chooses it.
    ///
    /// The arrow keys choose a button without an action, so it is the choice that is watched. A click on the one
    /// that is chosen leaves it chosen.
    public static void link(ToggleButton button, ObservableValue<Boolean> chosen, Runnable choose) {
        InWindow.watch(button, chosen, button::setSelected);
        button.setOnAction(event -> button.setSelected(true));
        InWindow.watch(button, button.selectedProperty(), selected -> {
            if (selected && !chosen.getValue()) {
                choose.run();
            }
        });
    }

    /// The height that the style of the group leaves for its buttons; text that wraps may need more.
    private static double least(SegmentedButton group) {
        return group.getMinHeight() - group.snappedTopInset() - group.snappedBottomInset();
    }

    private static double inner(SegmentedButton group) {
        return group.getWidth() - group.snappedLeftInset() - group.snappedRightInset();
    }
}
