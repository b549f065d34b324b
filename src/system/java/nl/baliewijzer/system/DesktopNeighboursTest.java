package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.x11.X11Desktop;
import nl.baliewijzer.settings.Chord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The panel among other windows and other programs.
@OnADesk
class DesktopNeighboursTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private final Eyes eyes = DESK.eyes();

    @Test
    void inTheTaskBarItHasTheNameOfWhatItShows() {
        startsInTheTaskBar();
        Wait.until("it stands at the same place", () -> eyes.isAt(1500, 0, 420, 1080));
        Wait.until("among the windows that are listed, under its neutral name", () -> isListed("Baliewijzer"));
        DESK.hands().press("Pause");
        Wait.until("and under that of the cover", () -> isListed("Bezoekersinfo"));
        DESK.uncovers();
    }

    private static void startsInTheTaskBar() {
        DESK.seat().settings("{ \"taskBar\": true }");
        DESK.program().begins();
        Wait.until("it has its keys", DESK::hasItsKeys);
    }

    private static boolean isListed(String name) {
        return DESK.tools().read("wmctrl", "-l").lines().anyMatch(line -> line.endsWith(" " + name));
    }

    @Test
    void keysThatAnotherProgramHoldsAreSaidToTheCoordinator() throws IOException {
        var display = DESK.tools().read("printenv", "DISPLAY").strip();
        try (var other = X11Desktop.open(Map.of("DISPLAY", display))) {
            var pause = Map.of(GlobalKey.HIDE, Chord.of("Pause").orElseThrow());
            assertEquals(pause.keySet(), other.keys().hold(pause, key -> {}).join());
            DESK.seat().settings("{ \"taskBar\": true }");
            DESK.program().begins();
            Wait.until(
                    "a key that is taken is said to the coordinator",
                    () -> DESK.answers("--report").out().contains("De toets Pause werkt nu niet in elk venster"));
            Wait.until("--health names the others", () -> {
                var health = DESK.answers("--health", "--json").out();
                return health.contains("\"hide_too\"") && !health.contains("\"hide\"");
            });
        }
    }
}
