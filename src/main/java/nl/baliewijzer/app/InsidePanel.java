package nl.baliewijzer.app;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import nl.baliewijzer.view.Key;

/// Where the menus, lists and hints of the panel open: inside the panel.
final class InsidePanel {
    private InsidePanel() {}

    /// Keeps every popup of a control of a window inside it, until the answer is unsubscribed; the client's card, which
    /// belongs on another screen, is no control.
    ///
    /// JavaFX keeps them in the part of the screen that no window at an edge has reserved: those of a window
    /// that stands at the edge itself would open beside it, over the other programs.
    static Subscription of(Window window) {
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(PopupControl.class::isInstance)
                        .map(PopupControl.class::cast)
                        .filter(popup -> belongs(popup, window))
                        .forEach(popup -> keepInside(popup, window));
            }
        };
        Window.getWindows().addListener(opened);
        return () -> Window.getWindows().removeListener(opened);
    }

    private static boolean belongs(PopupWindow popup, Window window) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow parent ? belongs(parent, window) : window.equals(owner);
    }

    /// A popup that opens again is kept there as it was the first time.
    private static void keepInside(PopupControl popup, Window window) {
        if (popup.getProperties().putIfAbsent(InsidePanel.class, window) == null) {
            popup.setAutoFix(false);
            popup.maxWidthProperty().bind(window.widthProperty());
            // a list that is open keeps this key for editing its lines
            popup.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                KeysUsed.used(window.getScene());
                if (Key.EMERGENCY.matches(key)) {
                    key.consume();
                    popup.hide();
                    Event.fireEvent(window.getScene(), key.copyFor(window.getScene(), window.getScene()));
                }
            });
            // JavaFX moves it when it knows its size, and its opener once more: whatever they did, each frame has it
            // inside
            Runnable painted = () -> place(popup, window);
            popup.showingProperty().subscribe(showing -> {
                if (showing) {
                    popup.getScene().addPostLayoutPulseListener(painted);
                } else {
                    popup.getScene().removePostLayoutPulseListener(painted);
                }
            });
        }
        place(popup, window);
    }

    private static void place(PopupWindow popup, Window window) {
        double x = clamp(left(popup, window), window.getX(), window.getX() + window.getWidth() - popup.getWidth());
        double y = clamp(popup.getY(), window.getY(), window.getY() + window.getHeight() - popup.getHeight());
        popup.setAnchorX(popup.getAnchorX() + x - popup.getX());
        popup.setAnchorY(popup.getAnchorY() + y - popup.getY());
    }

    /// Under what opened it; a hint stays where the mouse is.
    private static double left(PopupWindow popup, Window window) {
        Node opener = popup.getOwnerNode();
        if (opener == null && window.getScene().getFocusOwner() instanceof ComboBoxBase<?> box && box.isShowing()) {
            opener = box;
        }
        if (opener == null || popup instanceof Tooltip) {
            return popup.getX();
        }
        Bounds on = opener.localToScreen(opener.getLayoutBounds());
        return on.getMinX();
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
