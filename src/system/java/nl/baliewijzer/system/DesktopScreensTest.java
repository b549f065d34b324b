package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two screens, one of which the client sees.
@OnADesk
class DesktopScreensTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private final Eyes eyes = DESK.eyes();

    @AfterEach
    void oneScreen() {
        DESK.tools().xrandr("--delmonitor", "client");
        DESK.tools().xrandr("--delmonitor", "staff");
    }

    private static void twoScreens() {
        DESK.tools()
                .xrandr(
                        "--setmonitor",
                        "client",
                        "960/200x1080/200+960+0",
                        "screen",
                        "--setmonitor",
                        "staff",
                        "960/200x1080/200+0+0",
                        "none");
    }

    @Test
    void anotherScreenThanBeforeIsMovedToOnlyBehindTheCover() {
        DESK.starts("{ \"width\": 420 }");
        twoScreens();
        Wait.until("it is covered", eyes::isCovered);
    }

    @Test
    void itStaysOnTheScreenOfTheStaff() {
        var terminal = Terminal.opens(DESK);
        twoScreens();
        DESK.starts("{ \"staffScreen\": \"staff\", \"clientScreen\": \"client\", \"edge\": \"left\" }");
        Wait.until("it stands at the left edge of the staff screen", () -> eyes.isAt(0, 0, 420, 1080));
        Wait.until("and keeps the room there", () -> terminal.place().x() >= 420);
        List<String> report = DESK.answers("--report").out().lines().toList();
        assertTrue(
                report.stream()
                        .dropWhile(line -> !line.startsWith("Beeldschermen (2)"))
                        .limit(4)
                        .anyMatch(line -> line.contains("staff: 960 x 1080")),
                "the report names the screens");
        Wait.until("the report names the keys", DESK::hasItsKeys);

        var window = eyes.panel().orElseThrow();
        DESK.tools().xrandr("--delmonitor", "staff");
        Wait.until("the staff screen lost: covered", () -> window.isCalled("Bezoekersinfo"));
        Wait.until("and away from the client's screen", eyes::isGone);
        DESK.tools().xrandr("--setmonitor", "staff", "960/200x1080/200+0+0", "none");
        DESK.hands().press("ctrl+shift+F9");
        Wait.until("back on the staff screen", eyes::isDocked);
        Wait.until("at its place", () -> eyes.isAt(0, 0, 420, 1080));
    }
}
