package nl.baliewijzer.app;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/// Lets a finger push a page up and down, also where it first touched a button, which then does nothing.
///
/// On Linux a finger is a mouse to JavaFX. Where the system tells the two apart JavaFX pushes by itself.
final class Finger {
    /// From so many pixels on a touch is a push: fingers are never quite still.
    private static final double STILL = 14;

    private Optional<ScrollPane> page = Optional.empty();
    private double lastY;
    private double firstY;
    private boolean pushing;

    void listenTo(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touch);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::push);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::lift);
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, this::lift);
    }

    private void touch(MouseEvent event) {
        pushing = false;
        page = event.isSynthesized() ? Optional.empty() : pageAt(event.getTarget());
        firstY = event.getSceneY();
        lastY = firstY;
    }

    private void push(MouseEvent event) {
        if (page.isEmpty()) {
            return;
        }
        if (!pushing && Math.abs(event.getSceneY() - firstY) > STILL) {
            pushing = true;
            letGo(event);
        }
        if (pushing) {
            move(page.get(), lastY - event.getSceneY());
            event.consume();
        }
        lastY = event.getSceneY();
    }

    /// The end of a push is no click.
    private void lift(MouseEvent event) {
        if (pushing) {
            event.consume();
        }
    }

    /// Whatever was pressed is told that the finger left it.
    private static void letGo(MouseEvent event) {
        if (event.getTarget() instanceof Node pressed) {
            for (Node at = pressed; at != null; at = at.getParent()) {
                Event.fireEvent(at, event.copyFor(at, at, MouseEvent.MOUSE_EXITED));
            }
        }
    }

    private static void move(ScrollPane pane, double pixels) {
        Bounds port = pane.getViewportBounds();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - port.getHeight();
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /// The page under the finger; its bar moves by itself.
    private static Optional<ScrollPane> pageAt(EventTarget target) {
        Parent above = null;
        for (Node at = target instanceof Node node ? node : null; at != null; at = above) {
            above = at.getParent();
            if (at instanceof ScrollBar) {
                return Optional.empty();
            }
            if (at instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
