package nl.baliewijzer.view.shell;

import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Glyph;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// What stands on the button that leads to 112: a telephone with a word beside it, or the figures in red.
final class EmergencyMark extends HBox {
    private static final String HANDSET =
            "M 4 1.5 h 2.6 l 1.4 4 -2 1.4 a 10 10 0 0 0 5 5 l 1.4 -2 4 1.4 V 14 a 2.5 2.5 0 0 1 -2.6 2.5"
                    + " A 13 13 0 0 1 1.5 4.1 2.5 2.5 0 0 1 4 1.5 z";

    /// From so many pixels, a word stands beside the telephone.
    private static final double WORDS_FROM = 360;

    private final BooleanProperty figures = new SimpleBooleanProperty();

    /// Puts it on `button`, at the foot of a frame of this `width`.
    static void on(Button button, ShellModel model, Texts texts, DoubleExpression width) {
        EmergencyMark mark = new EmergencyMark(
                texts.get("emergency.number"), texts.get("emergency.call"), width.greaterThanOrEqualTo(WORDS_FROM));
        button.setGraphic(mark);
        InWindow.watch(button, model.showsFigures(), mark.figures::set);
    }

    /// `room` is whether the word fits.
    private EmergencyMark(String number, String word, ObservableBooleanValue room) {
        getStyleClass().add("way-to-112");
        Glyph telephone = new Glyph();
        telephone.setContent(HANDSET);
        telephone.getStyleClass().add("handset");
        // the room of a sign does not grow with it, and that of a group does
        Group sign = new Group(telephone);
        Label call = new Label(word);
        call.setMinWidth(USE_PREF_SIZE);
        Label red = new Label(number);
        red.getStyleClass().add("figures");
        getChildren().addAll(sign, call, red);
        Shown.when(red, figures);
        Shown.when(sign, figures.not());
        Shown.when(call, figures.not().and(room));
    }
}
