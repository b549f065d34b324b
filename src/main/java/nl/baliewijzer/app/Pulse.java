package nl.baliewijzer.app;

import java.lang.reflect.Method;
import javafx.application.Platform;

/// The beat to which JavaFX draws: sixty times a second, also when nothing is to be drawn.
///
/// On Linux JavaFX cannot stop it by itself, and so a hidden panel would take half a per cent of a core all day. There
/// is no public way to it: where JavaFX has changed inside, everything stays as it was.
final class Pulse {
    private static final int FAST_MS = 16;

    /// Slow enough to cost nothing, and fast enough for what still has to come to an end while nobody looks.
    private static final int SLOW_MS = 500;

    private boolean slow;

    /// Slows it down, or brings it back to what is smooth; call on the JavaFX thread.
    void slow(boolean wanted) {
        if (slow != wanted) {
            slow = wanted;
            beat(wanted ? SLOW_MS : FAST_MS);
        }
    }

    /// Does something on the JavaFX thread once all that was given to be painted is on the display; where JavaFX has
    /// changed inside, at once.
    static void painted(Runnable task) {
        try {
            Class<?> job = Class.forName("com.sun.javafx.tk.RenderJob");
            Runnable then = () -> Platform.runLater(task);
            // these are done one after the other, so before this one all that was to be painted
            toolkitType()
                    .getMethod("addRenderJob", job)
                    .invoke(toolkit(), job.getConstructor(Runnable.class).newInstance(then));
        } catch (ReflectiveOperationException | RuntimeException otherJavaFx) {
            task.run();
        }
    }

    private static Class<?> toolkitType() throws ClassNotFoundException {
        return Class.forName("com.sun.javafx.tk.Toolkit");
    }

    private static Object toolkit() throws ReflectiveOperationException {
        return toolkitType().getMethod("getToolkit").invoke(null);
    }

    private static void beat(int milliseconds) {
        try {
            Object toolkit = toolkit();
            var field = toolkit.getClass().getDeclaredField("pulseTimer");
            field.setAccessible(true);
            Object timer = field.get(toolkit);
            Class<?> type = Class.forName("com.sun.glass.ui.Timer");
            Method start = type.getMethod("start", int.class);
            type.getMethod("stop").invoke(timer);
            start.invoke(timer, milliseconds);
        } catch (ReflectiveOperationException | RuntimeException otherJavaFx) {
            // it goes on beating as it did
        }
    }
}
