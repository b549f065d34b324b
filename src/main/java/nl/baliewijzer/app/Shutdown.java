package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// What is done at the end of the program, also when the session ends and the system asks it to go (SIGTERM).
final class Shutdown {
    /// The system gives a program little time.
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private Shutdown() {}

    /// Has the panel forget everything before the process is gone.
    static void prepare(Panel panel) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(panel), "shutdown"));
    }

    private static void forget(Panel panel) {
        if (panel.isForgotten()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            panel.forget();
            done.countDown();
        });
        try {
            boolean _ = done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException outOfTime) {
            Thread.currentThread().interrupt();
        }
    }
}
