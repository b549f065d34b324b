package nl.baliewijzer.app;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Nanoseconds that only run forward, and go on while the machine sleeps.
///
/// `System.nanoTime` stands still on Linux while a laptop is shut, and what was on it would wait there until it is
/// opened again.
/// The wall clock goes on, but may be set back. So each step is the longer of the two.
final class Elapsed implements LongSupplier {
    private final LongSupplier nanos;
    private final Clock wall;
    private long lastNanos;
    private long lastMillis;
    private long elapsed;

    /// `nanos` runs forward only; `wall` may be set by anybody.
    Elapsed(LongSupplier nanos, Clock wall) {
        this.nanos = nanos;
        this.wall = wall;
        lastNanos = nanos.getAsLong();
        lastMillis = wall.millis();
    }

    /// As this machine counts.
    static Elapsed ofThisMachine() {
        return new Elapsed(System::nanoTime, Clock.systemUTC());
    }

    @Override
    public long getAsLong() {
        long nanosNow = nanos.getAsLong();
        long millisNow = wall.millis();
        elapsed += Math.max(nanosNow - lastNanos, TimeUnit.MILLISECONDS.toNanos(millisNow - lastMillis));
        lastNanos = nanosNow;
        lastMillis = millisNow;
        return elapsed;
    }
}
