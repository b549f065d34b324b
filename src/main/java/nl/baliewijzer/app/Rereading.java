package nl.baliewijzer.app;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Has the content read again once a minute, as long as the panel is at rest.
///
/// So content that was renewed comes in without a new start, and never during an appointment.
final class Rereading {
    /// So many looks in a row must find it at rest, so that nobody who covers it for a moment has to wait.
    static final int LOOKS = 3;

    private static final int EVERY_SECONDS = 20;

    private final BooleanSupplier resting;
    private final Runnable read;
    private final Executor panel;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("other content").factory());
    private int found;

    /// `resting` and `read` are called by `panel`, on its own thread.
    Rereading(BooleanSupplier resting, Runnable read, Executor panel) {
        this.resting = resting;
        this.read = read;
        this.panel = panel;
    }

    /// Looks every twenty seconds from now on.
    void watch() {
        var _ = ticks.scheduleAtFixedRate(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        ticks.shutdownNow();
    }

    /// Looks now; the content is read when it was at rest as often as it must.
    void look() {
        panel.execute(() -> {
            found = resting.getAsBoolean() ? found + 1 : 0;
            if (found == LOOKS) {
                found = 0;
                read.run();
            }
        });
    }
}
