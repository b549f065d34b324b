package nl.baliewijzer.app;

import java.lang.reflect.Method;

/// The beat to which JavaFX draws: sixty times a second, also when nothing is to be drawn.
///
/// On Linux JavaFX cannot stop it by itself, and so a hidden panel would take half a per cent of a core all day. There
/// is
/// no public way to it: where JavaFX has changed inside, everything stays as it was.
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

    private static void beat(int milliseconds) {
        try {
            Object toolkit = Class.forName("com.sun.javafx.tk.Toolkit")
                    .getMethod("getToolkit")
                    .invoke(null);
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
