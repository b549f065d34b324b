package nl.baliewijzer.app;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Waits for frames of the screen.
final class Frames {
    private Frames() {}

    /// Does something once what is to be seen now is on the screen.
    static void after(Runnable task) {
        AtomicInteger frames = new AtomicInteger();
        each(() -> {
            boolean seen = frames.incrementAndGet() > 2;
            if (seen) {
                Pulse.painted(task);
            }
            return !seen;
        });
    }

    /// Does something in each frame that comes, until the answer is that there is no more, or it fails.
    static void each(BooleanSupplier more) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                boolean goesOn = false;
                try {
                    goesOn = more.getAsBoolean();
                } finally {
                    if (!goesOn) {
                        stop();
                    }
                }
            }
        }.start();
    }
}
