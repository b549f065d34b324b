package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
    private long nanos = -5_000;
    private Instant wall = Instant.parse("2026-11-24T09:00:00Z");
    private final InstantSource source = () -> wall;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Elapsed elapsed = new Elapsed(() -> nanos, clock);

    /// What the machine counted, by how much the wall clock moved meanwhile, and what has passed; all in seconds.
    @ParameterizedTest
    @CsvSource({
        "0,     0,     0",
        "10,    10,    10",
        "1,     36001, 36001", // it slept for ten hours
        "10,    -3600, 10", // the clock was set back
        "10,    0,     10", // the clock stands still
    })
    void passesAsLongAsTheLongerOfTheTwo(long counted, long moved, long passed) {
        nanos += TimeUnit.SECONDS.toNanos(counted);
        wall = wall.plusSeconds(moved);
        assertEquals(Duration.ofSeconds(passed), Duration.ofNanos(elapsed.getAsLong()));
        assertEquals(Duration.ofSeconds(passed), Duration.ofNanos(elapsed.getAsLong()));
    }

    @ParameterizedTest
    @CsvSource({"2", "100"})
    void stepsAddUp(int steps) {
        for (int step = 0; step < steps; step++) {
            nanos += TimeUnit.SECONDS.toNanos(1);
            wall = wall.plusSeconds(step % 2 == 0 ? 1 : -1);
            elapsed.getAsLong();
        }
        assertEquals(Duration.ofSeconds(steps), Duration.ofNanos(elapsed.getAsLong()));
    }
}
