package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Gives memory back to the machine in a quiet moment, and takes away for good what was said and typed before.
///
/// Java by itself tidies up only when it has used all that it may have; fifty panels on one machine would each keep
/// that much for the rest of the day.
final class Tidying {
    /// Long enough for what somebody just did to be on the screen.
    static final Duration SOON = Duration.ofSeconds(1);

    private final Runnable collect;
    private final Duration after;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("tidying").factory());

    /// `collect` stops everything for about 40 ms; it is called `after` so long.
    Tidying(Runnable collect, Duration after) {
        this.collect = collect;
        this.after = after;
    }

    /// Tidies up in a moment, once, however often it is asked until then.
    void soon() {
        if (asked.compareAndSet(false, true)) {
            var _ = later.schedule(this::now, after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void now() {
        asked.set(false);
        collect.run();
    }
}
