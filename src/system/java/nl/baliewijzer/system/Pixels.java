package nl.baliewijzer.system;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/// Takes and compares pictures as `xwd` writes them.
final class Pixels {
    /// What stands before the pixels, among that the number of the window.
    private static final int HEADER = 200;
    /// A few rounded edges: lines may break anew, and back, when the window was narrow for a moment.
    private static final int EDGES = 200;

    private static final Duration LITTLE = Duration.ofMillis(150);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMillis(1500);

    private Pixels() {}

    /// Takes a picture; while a window goes that fails, and is done again.
    static byte[] taken(Supplier<byte[]> camera) {
        byte[][] taken = {camera.get()};
        Wait.until("a picture can be taken", () -> {
            if (taken[0].length == 0) {
                taken[0] = camera.get();
            }
            return taken[0].length > 0;
        });
        return taken[0];
    }

    /// The picture once nothing has changed for a moment.
    static byte[] rested(Supplier<byte[]> camera) {
        byte[][] last = {camera.get()};
        Wait.until("what is seen comes to rest", () -> isSteady(last, REST, camera));
        return last[0];
    }

    /// The picture once nothing has changed for a little while, or after two seconds: a blinking cursor never rests.
    static byte[] settled(Supplier<byte[]> camera) {
        byte[][] last = {camera.get()};
        Wait.within(LONG_ENOUGH, () -> isSteady(last, LITTLE, camera));
        return last[0];
    }

    private static boolean isSteady(byte[][] last, Duration time, Supplier<byte[]> camera) {
        return !Wait.within(time, () -> {
            byte[] now = camera.get();
            boolean changed = !Arrays.equals(now, last[0]);
            last[0] = now;
            return changed;
        });
    }

    static boolean alike(byte[] one, byte[] other) {
        if (one.length != other.length) {
            return false;
        }
        int different = 0;
        for (int at = HEADER; at < one.length; at++) {
            different += one[at] == other[at] ? 0 : 1;
        }
        return different < EDGES;
    }
}
