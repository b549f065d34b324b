package nl.baliewijzer.bench;

import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.view.parts.Choice;

/// Walks through the running panel and prints, as `what, tab, milliseconds`, how long each change took.
///
/// Arguments: how often to go through all steps after they were opened for the first time.
final class StepsBench {
    private static final List<KeyCode> STEPS =
            List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1);
    /// A second press that comes sooner is one of haste, and leaves the cover where it is.
    private static final int CALM_MS = 2100;

    private static final int FRAME_NANOS = 16_600_000;

    private final Scene scene;
    private final Frames frames;
    private final Random random = new Random(1);

    private StepsBench(Scene scene) {
        this.scene = scene;
        frames = new Frames(scene);
    }

    public static void main(String[] args) throws Exception {
        Scene scene = Frames.panel();
        new StepsBench(scene).run(Integer.parseInt(args[0]));
        Platform.exit();
    }

    private void run(int rounds) throws Exception {
        for (KeyCode step : STEPS) {
            work("step, first opening", () -> press(step, true));
        }
        work("F2 to the painted 112 screen, first opening", () -> press(KeyCode.F2, false));
        frames.work(() -> press(KeyCode.DIGIT1, true));
        work("F12 to the painted cover, first time", () -> press(KeyCode.F12, false));
        uncover();
        for (int round = 0; round < rounds; round++) {
            for (KeyCode step : STEPS) {
                work("step, again", () -> press(step, true));
            }
            for (KeyCode step : STEPS) {
                print(
                        "step, again, with the wait for the next frame",
                        frames.felt(() -> press(step, true), random.nextInt(FRAME_NANOS)));
            }
            work("F12 to the painted cover, again", () -> press(KeyCode.F12, false));
            print("F12 back from the cover", uncover());
            work("F2 to the painted 112 screen, again", () -> press(KeyCode.F2, false));
        }
        for (int round = 0; round < rounds; round++) {
            done();
        }
    }

    /// To the end of a report, and from there to a painted empty screen.
    private void done() throws Exception {
        frames.work(() -> press(KeyCode.DIGIT5, true));
        for (int answer : List.of(2, 0, 1)) {
            work("answer to the next question, or to the number", () -> answer(answer));
        }
        frames.work(this::fireMain);
        frames.work(this::fireMain);
        work("Klaar to the painted empty screen", this::fireMain);
    }

    private long uncover() throws Exception {
        Thread.sleep(CALM_MS);
        return frames.work(() -> press(KeyCode.F12, false));
    }

    private void work(String what, Runnable change) throws Exception {
        print(what, frames.work(change));
    }

    private static void print(String what, long nanos) {
        System.out.println(what + "\t" + nanos / 1e6);
    }

    private void press(KeyCode code, boolean control) {
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
    }

    private void answer(int index) {
        ((Choice) scene.lookup("#body").lookupAll(".choice").stream()
                        .skip(index)
                        .findFirst()
                        .orElseThrow())
                .fire();
    }

    private void fireMain() {
        ((ButtonBase) scene.lookup("#main")).fire();
    }
}
