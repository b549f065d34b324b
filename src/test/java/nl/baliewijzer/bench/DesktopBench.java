package nl.baliewijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Presses the keys that work in every window, and starts the program again, while a panel runs; looks at the
/// display every 2 ms until what is to be seen then is there.
///
/// Prints `what, tab, number`. Arguments: how often, the command of the program.
final class DesktopBench {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 400;
    private static final int PANEL = 420;
    private static final int SETTLED_MS = 1500;
    private static final int STARTED_MS = 6000;
    private static final int REST_MS = 300;
    private static final long LOOK_EVERY_MS = 2;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final List<String> command;
    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);

    private DesktopBench(List<String> command) {
        this.command = command;
    }

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        var bench = new DesktopBench(Arrays.asList(args).subList(1, args.length));
        try {
            bench.run(Integer.parseInt(args[0]));
        } finally {
            Platform.exit();
        }
    }

    private void run(int times) throws Exception {
        new Display().awaitText();
        Thread.sleep(STARTED_MS);
        int open = settled();
        press(KeyCode.PAUSE);
        int covered = settled();
        press(KeyCode.PAUSE);
        await(open);
        start("--hide");
        int hidden = settled();
        start("--summon");
        await(open);
        for (int time = 0; time < times; time++) {
            measure("key to painted cover", covered, () -> press(KeyCode.PAUSE));
            measure("key to the panel under it", open, () -> press(KeyCode.PAUSE));
            start("--hide");
            await(hidden);
            measure("key to painted panel", open, () -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9));
            start("--hide");
            await(hidden);
            measure("second start --summon to painted panel", open, () -> start("--summon"));
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private void measure(String what, int wanted, Action action) throws Exception {
        Thread.sleep(REST_MS);
        long begin = System.nanoTime();
        action.run();
        await(wanted);
        System.out.println(what + ", ms\t" + (System.nanoTime() - begin) / 1e6);
    }

    private void start(String word) throws IOException {
        var all = new ArrayList<>(command);
        all.add(word);
        new ProcessBuilder(all).inheritIO().start();
    }

    private static void press(KeyCode... keys) {
        fx(() -> {
            Robot robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
            return true;
        });
    }

    /// What is to be seen once nothing changes any more.
    private int settled() throws InterruptedException {
        Thread.sleep(SETTLED_MS);
        return fx(this::look);
    }

    private void await(int wanted) throws InterruptedException {
        long begin = System.nanoTime();
        while (fx(this::look) != wanted) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new IllegalStateException("the display did not become what it should in 20 s");
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private int look() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        PixelReader pixels = new Robot()
                .getScreenCapture(picture, screen.getMaxX() - PANEL, screen.getMinY(), WIDTH, HEIGHT)
                .getPixelReader();
        int seen = 1;
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                seen = 31 * seen + pixels.getArgb(column, row);
            }
        }
        return seen;
    }

    private static <T> T fx(Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.join();
    }
}
