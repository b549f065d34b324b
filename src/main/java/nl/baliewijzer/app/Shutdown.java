package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.baliewijzer.view.Clips;

/// What is done at the end of the program, also when the session ends and the system asks it to go (SIGTERM).
final class Shutdown {
    /// The system gives a program little time.
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final Clips clips;
    private volatile boolean forgotten;

    private Shutdown(Clips clips) {
        this.clips = clips;
    }

    /// Takes back what stands outside the program, a copy on the clipboard, before the window or the process is gone.
    static void prepare(Window window, Clips clips) {
        Shutdown shutdown = new Shutdown(clips);
        window.onClosing(shutdown::forget);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::forgetSoon, "shutdown"));
    }

    private void forget() {
        clips.clear();
        forgotten = true;
    }

    private void forgetSoon() {
        if (forgotten) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            forget();
            done.countDown();
        });
        try {
            boolean _ = done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException outOfTime) {
            Thread.currentThread().interrupt();
        }
    }
}
