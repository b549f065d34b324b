package nl.baliewijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.view.parts.Choice;

/// Appointments at the counter one after the other, by the keys and controls that a person would use.
public final class CounterDay {
    private static final int FACTS = 3;

    private final Scene scene;
    private final Doing doing;
    private final Pause calm;

    /// Does something in the window, and waits until it is done.
    public interface Doing {
        void act(Runnable change) throws Exception;
    }

    /// Waits, or has the clock go on.
    public interface Pause {
        void run() throws Exception;
    }

    /// `calm` is the time that somebody takes who wants the cover away again: what comes sooner is haste.
    public CounterDay(Scene scene, Doing doing, Pause calm) {
        this.scene = scene;
        this.doing = doing;
        this.calm = calm;
    }

    /// From the first step to Klaar, with three ticks, the cover, the strip, the 112 screen, a search and the
    /// questions.
    public void appointment() throws Exception {
        press(KeyCode.DIGIT2, true);
        doing.act(() -> fire("#more", ".opens", 0));
        for (int fact = 0; fact < FACTS; fact++) {
            int next = fact;
            doing.act(() -> fire("#ticks", ".tick", next));
        }
        press(KeyCode.F12, false);
        calm.run();
        press(KeyCode.F12, false);
        press(KeyCode.DIGIT3, true);
        press(KeyCode.F9, false);
        press(KeyCode.F9, false);
        press(KeyCode.F2, false);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.F, true);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.DIGIT4, true);
        press(KeyCode.DIGIT5, true);
        for (int answer : List.of(2, 0, 1)) {
            doing.act(() -> fire("#body", ".choice", answer));
        }
        for (int part = 0; part < 3; part++) {
            doing.act(() -> ((ButtonBase) scene.lookup("#main")).fire());
        }
    }

    private void press(KeyCode code, boolean control) throws Exception {
        doing.act(() -> {
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
        });
    }

    private void fire(String place, String style, int index) {
        Node node = scene.lookup(place).lookupAll(style).stream()
                .skip(index)
                .findFirst()
                .orElseThrow();
        if (node instanceof Choice choice) {
            choice.fire();
        } else {
            ((ButtonBase) node).fire();
        }
    }

    /// The memory of this process as the kernel counts it, in MB.
    public static double pss() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
