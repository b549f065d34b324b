package nl.baliewijzer.app;

import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.SettingsStore;

/// The inner edge of the panel, at which the mouse drags it wider or narrower.
final class Grip {
    /// So many pixels from the edge on can be taken hold of.
    private static final double REACH = 6;

    private final Docking docking;
    private final SettingsStore store;
    private boolean dragging;
    private double widthBefore;
    private double mouseBefore;

    Grip(Docking docking, SettingsStore store) {
        this.docking = docking;
        this.store = store;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(
                MouseEvent.MOUSE_MOVED, event -> scene.setCursor(isAtEdge(scene, event) ? Cursor.H_RESIZE : null));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(scene, event));
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private boolean isLeft() {
        return store.settings().get(AllSettings.EDGE) == Edge.LEFT;
    }

    private boolean isAtEdge(Scene scene, MouseEvent event) {
        double from = isLeft() ? scene.getWidth() - event.getSceneX() : event.getSceneX();
        return docking.shown().get() == Showing.OPEN && from < REACH;
    }

    private void press(Scene scene, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isAtEdge(scene, event)) {
            dragging = true;
            widthBefore = scene.getWidth();
            mouseBefore = event.getScreenX();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            double outward = event.getScreenX() - mouseBefore;
            docking.stretch(widthBefore + (isLeft() ? outward : -outward));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            drag(event);
            dragging = false;
            docking.settle();
            event.consume();
        }
    }
}
