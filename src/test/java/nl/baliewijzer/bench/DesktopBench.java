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
import javafx.scene.input.MouseButton;
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
    /// A second press of the key that comes sooner is one of haste, and leaves the cover where it is.
    private static final int CALM_MS = 2100;
    private static final int STARTED_MS = 6000;
    private static final int REST_MS = 300;
    private static final int ROUNDS = 6;
    /// Pixels from the corner of the panel to its name.
    private static final int NAME = 20;
    private static final List<KeyCode> STEPS =
            List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1);
    private static final long LOOK_EVERY_MS = 2;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final List<String> command;
    private final Display display = new Display();
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
        display.awaitText();
        Thread.sleep(STARTED_MS);
        steps();
        for (int time = 0; time < times; time++) {
            Thread.sleep(CALM_MS);
            change("key to painted cover", () -> press(KeyCode.PAUSE));
            Thread.sleep(CALM_MS);
            change("key to the panel under it", () -> press(KeyCode.PAUSE));
            comes("key to painted panel", () -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9));
            comes("second start --summon to painted panel", () -> start("--summon"));
        }
    }

    private void steps() throws Exception {
        clickOnTheName();
        Thread.sleep(CALM_MS);
        for (KeyCode step : STEPS) {
            change("key to painted step, the first time", () -> press(KeyCode.CONTROL, step));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (KeyCode step : STEPS) {
                change("key to painted step, again", () -> press(KeyCode.CONTROL, step));
            }
        }
    }

    /// The panel came without the keyboard; a click gives it that.
    private static void clickOnTheName() {
        fx(() -> {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            Robot robot = new Robot();
            robot.mouseMove(screen.getMaxX() - PANEL + NAME, screen.getMinY() + NAME);
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    private interface Action {
        void run() throws Exception;
    }

    /// To the text of a panel that was hidden: the display shows an empty window first.
    private void comes(String what, Action action) throws Exception {
        start("--hide");
        display.awaitNothing();
        Thread.sleep(REST_MS);
        long begin = System.nanoTime();
        action.run();
        display.awaitText();
        print(what, begin);
    }

    /// To the first picture that is another.
    private void change(String what, Action action) throws Exception {
        Thread.sleep(REST_MS);
        int before = fx(this::look);
        long begin = System.nanoTime();
        action.run();
        while (fx(this::look) == before) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new IllegalStateException("the display did not change in 20 s: " + what);
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        print(what, begin);
    }

    private static void print(String what, long begin) {
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
