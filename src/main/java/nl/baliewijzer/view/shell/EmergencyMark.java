package nl.baliewijzer.view.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.view.parts.Glyph;
import nl.baliewijzer.view.parts.Shown;

/// What stands on the button that leads to 112: a telephone, or the figures in red.
final class EmergencyMark extends StackPane {
    private static final String HANDSET =
            "M 4 1.5 h 2.6 l 1.4 4 -2 1.4 a 10 10 0 0 0 5 5 l 1.4 -2 4 1.4 V 14 a 2.5 2.5 0 0 1 -2.6 2.5"
                    + " A 13 13 0 0 1 1.5 4.1 2.5 2.5 0 0 1 4 1.5 z";

    private final Glyph telephone = new Glyph();
    private final Label number;

    EmergencyMark(String figures) {
        getStyleClass().add("way-to-112");
        telephone.setContent(HANDSET);
        telephone.getStyleClass().add("handset");
        number = new Label(figures);
        number.getStyleClass().add("figures");
        getChildren().addAll(telephone, number);
        figures(false);
    }

    /// Shows the figures, or the telephone.
    void figures(boolean figures) {
        Shown.set(number, figures);
        Shown.set(telephone, !figures);
    }
}
