package nl.baliewijzer.app;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// What makes a kiosk of the window: nothing that reaches it leads out of it, and wherever it is put it comes back.
///
/// What the system does with a key before the window hears of it is the system's to forbid.
final class Kiosk {
    private static final List<EventType<? extends Event>> LEADING_OUT = List.of(
            ContextMenuEvent.ANY,
            DragEvent.ANY,
            MouseEvent.DRAG_DETECTED,
            ZoomEvent.ANY,
            RotateEvent.ANY,
            SwipeEvent.ANY);

    /// Long enough for a manager of windows to be done with what it does.
    private static final Duration SOON = Duration.millis(300);

    private final Stage stage;
    private final Window window;
    private final Docking docking;
    private final PauseTransition soon = new PauseTransition(SOON);

    Kiosk(Stage stage, Window window, Docking docking) {
        this.stage = stage;
        this.window = window;
        this.docking = docking;
        soon.setOnFinished(now -> look());
    }

    /// Holds the window from now on; `scene` is what it shows.
    void hold(Scene scene) {
        window.forFingers();
        new Finger().listenTo(scene);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, Event::consume);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        LEADING_OUT.forEach(type -> scene.addEventFilter(type, Event::consume));
        List.<ObservableValue<?>>of(
                        stage.showingProperty(),
                        stage.focusedProperty(),
                        stage.iconifiedProperty(),
                        stage.maximizedProperty(),
                        stage.fullScreenProperty(),
                        stage.alwaysOnTopProperty(),
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty())
                .forEach(one -> one.subscribe((before, now) -> soon.playFromStart()));
    }

    /// Ends the watch, before the window is closed by the program itself.
    void letGo() {
        soon.setOnFinished(now -> {});
        soon.stop();
    }

    /// Whether somebody moved the window, put another over it, or took it away.
    private boolean isLost() {
        return docking.own().map(display -> !window.fills(display.whole())).orElse(false);
    }

    private void look() {
        if (isLost()) {
            docking.comeBack();
            soon.playFromStart();
        }
    }
}
