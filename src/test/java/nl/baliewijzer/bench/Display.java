package nl.baliewijzer.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Looks at the pixels of the display, where the top of the window of somebody else's process will be.
final class Display {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;
    private static final int PANEL = 420;
    private static final long LOOK_EVERY_MS = 4;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final int[] pixels = new int[WIDTH * HEIGHT];

    /// Waits until there is a light ground with something dark on it: text.
    ///
    /// An X server shows a black screen, and then an empty window, before that.
    void awaitText() {
        await(seen -> seen.light() > WIDTH * HEIGHT / 3 && seen.dark() > 20);
    }

    /// Waits until no window is there any more.
    void awaitNothing() {
        await(seen -> seen.light() == 0);
    }

    private void await(Predicate<Seen> wanted) {
        CompletableFuture<Void> found = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                look(wanted);
                found.complete(null);
            } catch (InterruptedException | RuntimeException failed) {
                found.completeExceptionally(failed);
            }
        });
        found.join();
    }

    private void look(Predicate<Seen> wanted) throws InterruptedException {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Robot robot = new Robot();
        long begin = System.nanoTime();
        while (!wanted.test(seen(robot, screen.getMaxX() - PANEL, screen.getMinY()))) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new IllegalStateException("the display did not change in 30 s");
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private Seen seen(Robot robot, double x, double y) {
        robot.getScreenCapture(picture, x, y, WIDTH, HEIGHT)
                .getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        int light = 0;
        int dark = 0;
        for (int pixel : pixels) {
            int green = pixel >> 8 & 0xff;
            light += green > 0xc0 ? 1 : 0;
            dark += green < 0x60 ? 1 : 0;
        }
        return new Seen(light, dark);
    }

    private record Seen(int light, int dark) {}
}
