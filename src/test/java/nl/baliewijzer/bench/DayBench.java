package nl.baliewijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.view.parts.Choice;

/// A day at the counter without its waiting: appointments from the first step to Klaar, one after the other.
///
/// Prints `what, tab, MB`: the memory of this process as the kernel counts it, whenever so many appointments are
/// over. Arguments: how many appointments, and after how many to look each time.
final class DayBench {
    private static final int FACTS = 3;

    /// A second press that comes sooner is one of haste, and leaves the cover where it is.
    private static final int CALM_MS = 2100;

    /// What could be brought back after Klaar is then gone, and the panel has tidied up.
    private static final int RESTED_MS = 12_000;

    private final Scene scene;
    private final Frames frames;

    private DayBench(Scene scene) {
        this.scene = scene;
        frames = new Frames(scene);
    }

    public static void main(String[] args) throws Exception {
        Scene scene = Frames.panel();
        try {
            new DayBench(scene).run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        } finally {
            Platform.exit();
        }
    }

    private void run(int appointments, int look) throws Exception {
        print(0);
        for (int appointment = 1; appointment <= appointments; appointment++) {
            appointment();
            if (appointment == 1 || appointment % look == 0) {
                print(appointment);
            }
        }
        Thread.sleep(RESTED_MS);
        System.out.println("memory (PSS) after these and twelve seconds, MB\t" + pss());
    }

    private void appointment() throws Exception {
        press(KeyCode.DIGIT2, true);
        frames.work(() -> fire("#more", ".opens", 0));
        for (int fact = 0; fact < FACTS; fact++) {
            int next = fact;
            frames.work(() -> fire("#ticks", ".tick", next));
        }
        press(KeyCode.F12, false);
        Thread.sleep(CALM_MS);
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
            frames.work(() -> fire("#body", ".choice", answer));
        }
        for (int part = 0; part < 3; part++) {
            frames.work(() -> ((ButtonBase) scene.lookup("#main")).fire());
        }
    }

    private void press(KeyCode code, boolean control) throws Exception {
        frames.work(() -> {
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

    private static void print(int appointments) throws IOException {
        System.out.println("memory (PSS) after " + appointments + " appointments, MB\t" + pss());
    }

    private static double pss() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
