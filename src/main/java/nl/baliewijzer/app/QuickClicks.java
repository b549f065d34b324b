package nl.baliewijzer.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Two quick clicks on an empty place of the panel, for whoever has the mouse in hand.
final class QuickClicks {
    private final Runnable then;
    /// Whether the press was on an empty place: what is pressed may be gone, and another thing there, when the click
    /// comes.
    private boolean empty;

    QuickClicks(Runnable then) {
        this.then = then;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> empty = event.getTarget() instanceof Node node && isEmpty(node));
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (twice && empty && event.isStillSincePress()) {
                event.consume();
                then.run();
            }
        });
    }

    /// Whether nothing there does something when it is clicked.
    private static boolean isEmpty(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isFocusTraversable() || at instanceof ScrollBar) {
                return false;
            }
        }
        return true;
    }
}
