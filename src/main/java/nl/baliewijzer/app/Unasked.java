package nl.baliewijzer.app;

import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Keeps the keyboard out of a window that comes by itself: what somebody types elsewhere goes on there.
///
/// A manager of windows gives a new window the keyboard, unless it refuses it. JavaFX has no public way to refuse:
/// where
/// it has changed inside, everything stays as it was.
final class Unasked {
    private final Stage stage;

    Unasked(Stage stage) {
        this.stage = stage;
    }

    /// Refuses the keyboard from the moment that the window is made, just before it is shown for the first time.
    void begin() {
        Window.getWindows().addListener(new ListChangeListener<Window>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                if (change.getList().contains(stage)) {
                    Window.getWindows().removeListener(this);
                    takesKeyboard(false);
                }
            }
        });
    }

    /// Takes the keyboard from now on, when somebody gives it.
    void end() {
        takesKeyboard(true);
    }

    private void takesKeyboard(boolean yes) {
        try {
            Object peer = Class.forName("com.sun.javafx.stage.WindowHelper")
                    .getMethod("getPeer", Window.class)
                    .invoke(null, stage);
            var getter = peer.getClass().getDeclaredMethod("getPlatformWindow");
            getter.setAccessible(true);
            Class.forName("com.sun.glass.ui.Window")
                    .getMethod("setFocusable", boolean.class)
                    .invoke(getter.invoke(peer), yes);
        } catch (ReflectiveOperationException | RuntimeException otherJavaFx) {
            // the window comes as JavaFX would have it
        }
    }
}
