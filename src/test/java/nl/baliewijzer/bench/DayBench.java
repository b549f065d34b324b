package nl.baliewijzer.bench;

import java.io.IOException;
import javafx.application.Platform;
import javafx.scene.Scene;

/// A day at the counter without its waiting: appointments from the first step to Klaar, one after the other.
///
/// Prints `what, tab, MB`: the memory of this process as the kernel counts it, whenever so many appointments are
/// over. Arguments: how many appointments, and after how many to look each time.
final class DayBench {
    /// A second press that comes sooner is one of haste, and leaves the cover where it is.
    private static final int CALM_MS = 2100;

    /// What could be brought back after Klaar is then gone, and the panel has tidied up.
    private static final int RESTED_MS = 12_000;

    private final CounterDay day;

    private DayBench(Scene scene) {
        Frames frames = new Frames(scene);
        day = new CounterDay(scene, frames::work, () -> Thread.sleep(CALM_MS));
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
            day.appointment();
            if (appointment == 1 || appointment % look == 0) {
                print(appointment);
            }
        }
        Thread.sleep(RESTED_MS);
        System.out.println("memory (PSS) after these and twelve seconds, MB\t" + CounterDay.pss());
    }

    private static void print(int appointments) throws IOException {
        System.out.println("memory (PSS) after " + appointments + " appointments, MB\t" + CounterDay.pss());
    }
}
