package nl.baliewijzer.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The panel among other windows, and beside another panel on the same display.
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
    void keysThatAnotherPanelHoldsAreSaidToTheCoordinator() {
        startsInTheTaskBar();
        var session = DESK.seat().session("beside");
        DESK.program().variable("XDG_RUNTIME_DIR", session).begins("--login");
        Wait.until(
                "a key that is taken is said to the coordinator",
                () -> DESK.program()
                        .variable("XDG_RUNTIME_DIR", session)
                        .answers("--report")
                        .out()
                        .contains("De toets Pause werkt nu niet in elk venster"));
        Wait.until(
                "--health names the keys of the first",
                () -> DESK.answers("--health", "--json").out().contains("\"summon\""));
        Wait.until(
                "and none of the second",
                () -> DESK.program()
                        .variable("XDG_RUNTIME_DIR", session)
                        .answers("--health", "--json")
                        .out()
                        .matches("(?s).*\"keys\": *\\[].*"));
    }
}
