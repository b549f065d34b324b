package nl.baliewijzer.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import nl.baliewijzer.app.Launch;
import nl.baliewijzer.app.Options;

/// Times a change of a scene until its frame is painted and handed to the display.
///
/// The end of painting is known to JavaFX's own performance tracker only, which is not public.
final class Frames {
    private static final int QUIET_PULSES = 4;
    private static final int LOADED_MS = 2000;

    private final AtomicReference<CompletableFuture<Long>> awaited = new AtomicReference<>(new CompletableFuture<>());
    /// Whether the frame that was painted last is the one that is waited for; asked on the JavaFX thread.
    private volatile BooleanSupplier wanted = () -> true;

    Frames(Scene scene) {
        // the pixels are handed over on the JavaFX thread, by a task that is queued just before this one
        Runnable rendered = () -> Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                awaited.get().complete(System.nanoTime());
            }
        });
        try {
            Class<?> tracker = Class.forName("com.sun.javafx.perf.PerformanceTracker");
            Object ofScene = tracker.getMethod("getSceneTracker", Scene.class).invoke(null, scene);
            tracker.getMethod("setOnRenderedFrameTask", Runnable.class).invoke(ofScene, rendered);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Starts the program, and waits until it has made the screens that it makes ahead.
    static Scene panel() throws Exception {
        Launch.panel(Options.of(List.of()));
        while (Window.getWindows().isEmpty()) {
            Thread.sleep(LOADED_MS);
        }
        Thread.sleep(LOADED_MS);
        return Window.getWindows().getFirst().getScene();
    }

    /// Nanoseconds from the change, made at the start of a pulse, to its painted frame: the work and nothing else.
    long work(Runnable change) throws Exception {
        return timed(change, begin -> pulses(1, begin));
    }

    /// The same until the first painted frame of which `shown` holds: for a change that comes back from the display.
    long until(Runnable change, BooleanSupplier shown) throws Exception {
        wanted = shown;
        try {
            return work(change);
        } finally {
            wanted = () -> true;
        }
    }

    /// The same from any moment between two pulses: with the wait for the next one, as an employee feels it.
    long felt(Runnable change, long afterNanos) throws Exception {
        return timed(change, begin -> {
            long wait = System.nanoTime() + afterNanos;
            while (System.nanoTime() < wait) {
                Thread.onSpinWait();
            }
            Platform.runLater(begin);
        });
    }

    /// Waits until nothing is painted any more.
    void settle() throws Exception {
        CompletableFuture<Void> quiet = new CompletableFuture<>();
        pulses(QUIET_PULSES, () -> quiet.complete(null));
        quiet.get(10, TimeUnit.SECONDS);
    }

    private interface Starter {
        void start(Runnable begin);
    }

    private long timed(Runnable change, Starter starter) throws Exception {
        settle();
        CompletableFuture<Long> painted = new CompletableFuture<>();
        CompletableFuture<Long> begun = new CompletableFuture<>();
        starter.start(() -> {
            awaited.set(painted);
            begun.complete(System.nanoTime());
            change.run();
        });
        return painted.get(10, TimeUnit.SECONDS) - begun.get();
    }

    private static void pulses(int count, Runnable task) {
        Platform.runLater(() -> new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    task.run();
                }
            }
        }.start());
    }
}
