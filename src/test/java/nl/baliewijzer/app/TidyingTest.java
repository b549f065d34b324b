package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final int PATIENCE = 30;

    private final Semaphore collected = new Semaphore(0);

    private boolean collects() throws InterruptedException {
        return collected.tryAcquire(PATIENCE, TimeUnit.SECONDS);
    }

    @Test
    void whoAsksOftenGetsOneCollection() throws InterruptedException {
        Tidying hourly = new Tidying(collected::release, Duration.ofHours(1));
        for (int time = 0; time < 10; time++) {
            hourly.soon();
        }
        assertEquals(0, collected.availablePermits());

        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Tidying tidying = new Tidying(
                () -> {
                    running.countDown();
                    try {
                        go.await();
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                    collected.release();
                },
                MOMENT);
        tidying.soon();
        running.await();
        // what comes while it is at work is tidied once more, afterwards
        tidying.soon();
        tidying.soon();
        go.countDown();

        assertTrue(collects());
        assertTrue(collects());
        assertEquals(0, collected.availablePermits());
    }

    @Test
    void whoAsksAgainLaterGetsAnother() throws InterruptedException {
        Tidying tidying = new Tidying(collected::release, MOMENT);
        tidying.soon();
        assertTrue(collects());
        tidying.soon();

        assertTrue(collects());
    }
}
