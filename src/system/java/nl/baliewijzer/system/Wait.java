package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// The one rule for waiting: look until it holds, or until a limit. Nothing else here lets time pass.
final class Wait {
    private static final Duration SLOW_MACHINE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Wait() {}

    /// Fails, in these words, when it does not come to hold; a slow machine gets half a minute.
    static void until(String what, BooleanSupplier holds) {
        until(what, SLOW_MACHINE, holds);
    }

    static void until(String what, Duration limit, BooleanSupplier holds) {
        if (!within(limit, holds)) {
            fail("does not hold: " + what);
        }
    }

    /// Whether it comes to hold in so much time.
    static boolean within(Duration limit, BooleanSupplier holds) {
        long end = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    /// Fails when it does not hold at every look in so much time.
    static void stays(String what, Duration time, BooleanSupplier holds) {
        if (within(time, () -> !holds.getAsBoolean())) {
            fail("does not stay: " + what);
        }
    }
}
