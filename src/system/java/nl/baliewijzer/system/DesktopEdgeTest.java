package nl.baliewijzer.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where the panel stands, and what it keeps free for itself.
@OnADesk
class DesktopEdgeTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private final Eyes eyes = DESK.eyes();

    @Test
    void itStandsAtTheEdgeAndFollowsTheScreen() {
        var terminal = Terminal.opens(DESK);
        DESK.starts("{ \"width\": 420 }");
        Wait.until("it stands at the right edge at full height", () -> eyes.isAt(1500, 0, 420, 1080));
        Wait.until(
                "a window that fills the screen leaves the room free",
                () -> terminal.place().right() <= 1500);

        xrandr("--newmode", "small", "60", "1280", "1300", "1320", "1400", "720", "730", "740", "760");
        xrandr("--addmode", "screen", "small");
        xrandr("--output", "screen", "--mode", "small");
        Wait.until("it follows a smaller screen", () -> eyes.isAt(860, 0, 420, 720));
        Wait.until("so does the other window", () -> terminal.place().right() <= 860);
        xrandr("--output", "screen", "--mode", "1920x1080");
        Wait.until("and the larger one", () -> eyes.isAt(1500, 0, 420, 1080));
    }

    @Test
    void onAScreenOfTwiceAsManyPixelsItIsTwiceAsWideInThem() {
        DESK.seat().settings("{ \"width\": 420 }");
        var terminal = Terminal.opens(DESK);
        DESK.program().variable("GDK_SCALE", "2").begins();
        Wait.until("it is twice as wide", () -> eyes.isAt(1080, 0, 840, 1080));
        Wait.until("and keeps as much room", () -> terminal.place().right() <= 1080);
    }

    @Test
    void whereNoOtherWindowIsAClickGivesItTheKeyboardToo() {
        DESK.starts("{ \"width\": 420 }");
        DESK.hands().click(1700, 800);
        Wait.until(
                "the keys go to it", () -> eyes.panel().filter(XWindow::hasKeys).isPresent());
    }

    private static void xrandr(String... what) {
        DESK.tools().xrandr(what);
    }
}
