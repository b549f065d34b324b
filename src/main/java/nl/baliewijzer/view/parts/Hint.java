package nl.baliewijzer.view.parts;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A few words that come under a control when one points at it for a moment.
///
/// They stay for as long as one points at the control or at the words themselves, and Esc closes them. JavaFX's own
/// way, `setTooltip`, takes them away as soon as the mouse goes to them.
public final class Hint {
    private static final Duration MOMENT = Duration.millis(700);
    /// The mouse leaves the control a little beside where the words begin.
    private static final double BESIDE = 2;

    private final Control control;
    private final Tooltip words = new Tooltip();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /// Says nothing until there is a text.
    public Hint(Control control) {
        this.control = control;
        words.setWrapText(true);
        moment.setOnFinished(over -> show());
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, in -> moment.playFromStart());
        control.addEventHandler(
                MouseEvent.MOUSE_EXITED, out -> hideUnlessAt(words.getScene().getRoot(), out));
        control.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> hide());
        words.getScene().addEventHandler(MouseEvent.MOUSE_EXITED, out -> hideUnlessAt(control, out));
    }

    /// Says this from now on, or nothing when it is empty; a screen reader says it too, unless it is the name.
    public void setText(String text) {
        words.setText(text);
        control.setAccessibleHelp(text.isEmpty() || text.equals(control.getAccessibleText()) ? null : text);
        if (text.isEmpty()) {
            hide();
        }
    }

    private void show() {
        if (control.isHover() && !words.getText().isEmpty()) {
            Bounds under = control.localToScreen(control.getLayoutBounds());
            words.show(control, under.getMinX(), under.getMaxY());
        }
    }

    private void hideUnlessAt(Node part, MouseEvent mouse) {
        Bounds on = part.getScene() == null ? null : part.localToScreen(part.getLayoutBounds());
        boolean at = words.isShowing()
                && on != null
                && mouse.getScreenX() >= on.getMinX() - BESIDE
                && mouse.getScreenX() <= on.getMaxX() + BESIDE
                && mouse.getScreenY() >= on.getMinY() - BESIDE
                && mouse.getScreenY() <= on.getMaxY() + BESIDE;
        if (!at) {
            hide();
        }
    }

    private void hide() {
        moment.stop();
        words.hide();
    }
}
