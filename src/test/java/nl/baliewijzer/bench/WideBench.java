package nl.baliewijzer.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Drags the inner edge of the running panel wider and back, and prints as `what, tab, milliseconds` how long each
/// move of the mouse took until a frame of that width was painted.
///
/// Arguments: how often to go there and back.
final class WideBench {
    private static final int NARROW = 420;
    private static final int WIDE = 1366;
    private static final int STEP = 43;
    private static final int SIDES_FROM = 900;
    private static final double INSIDE_THE_EDGE = 2;
    private static final double HEIGHT = 700;
    private static final long PATIENCE_SECONDS = 10;

    private final Scene scene;
    private final Frames frames;

    private WideBench(Scene scene) {
        this.scene = scene;
        frames = new Frames(scene);
    }

    public static void main(String[] args) throws Exception {
        Scene scene = Frames.panel();
        new WideBench(scene).run(Integer.parseInt(args[0]));
        Platform.exit();
    }

    private void run(int rounds) throws Exception {
        double right = scene.getWindow().getX() + scene.getWidth();
        fx(robot -> {
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(KeyCode.DIGIT2);
            robot.keyRelease(KeyCode.CONTROL);
            robot.mouseMove(right - NARROW + INSIDE_THE_EDGE, HEIGHT);
        });
        frames.settle();
        fx(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int round = 0; round < rounds; round++) {
            for (int width = NARROW + STEP; width <= WIDE; width += STEP) {
                move(right, width, width - STEP);
            }
            for (int width = WIDE - STEP; width >= NARROW; width -= STEP) {
                move(right, width, width + STEP);
            }
        }
        fx(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private void move(double right, int width, int before) throws Exception {
        Robot[] hand = new Robot[1];
        fx(robot -> hand[0] = robot);
        long nanos =
                frames.until(() -> hand[0].mouseMove(right - width + INSIDE_THE_EDGE, HEIGHT), () -> isPainted(width));
        boolean other = (width >= SIDES_FROM) != (before >= SIDES_FROM);
        String what = other ? "the sides come or go" : width > before ? "wider" : "narrower";
        System.out.println(what + (other || width < SIDES_FROM ? "" : ", with the sides") + "\t" + nanos / 1e6);
        System.out.println("every move\t" + nanos / 1e6);
    }

    private boolean isPainted(int width) {
        return scene.getWidth() == width && !scene.getRoot().isNeedsLayout();
    }

    private interface Hand {
        void use(Robot robot);
    }

    private static void fx(Hand hand) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            hand.use(new Robot());
            done.complete(null);
        });
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
