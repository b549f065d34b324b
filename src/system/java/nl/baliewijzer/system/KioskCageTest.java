package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The kiosk under cage, on a screen that nobody sees. Cage itself gets no keys there, and no picture can be
/// taken of what it paints without a graphics card: so what its windows get is tried, and looked at there.
@OnADesk
class KioskCageTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final List<String> OF_THE_PLACE = List.of("Absolute", "Width", "Height", "Map State");

    private static Process cage;
    private static Tools inside;
    private static XWindow window;
    private static byte[] working;

    @BeforeAll
    static void aKioskUnderCage() {
        KioskDesk.givesTheSeatAway(DESK);
        cage = KioskDesk.asTheUser(DESK)
                .under("cage", "--")
                .without("DISPLAY")
                .tells("WLR_BACKENDS", "headless")
                .tells("WLR_LIBINPUT_NO_DEVICES", "1")
                .tells("WLR_RENDERER", "pixman")
                .begins("--kiosk");
        Wait.until("cage starts and makes a display", () -> display().isPresent());
        inside = DESK.tools().on(display().orElseThrow(), KioskDesk.user());
        var eyes = new Eyes(inside);
        Wait.until("it opens", eyes::isShown);
        window = eyes.panel().orElseThrow();
        Wait.until("it fills the screen of cage", KioskCageTest::fillsTheScreen);
        byte[] rest = Pixels.rested(KioskCageTest::picture);
        new Hands(inside).tool("key", "space");
        Wait.until("the rest screen goes", () -> !Pixels.alike(rest, picture()));
        working = Pixels.rested(KioskCageTest::picture);
    }

    /// Cage tells only its child which display it made.
    private static Optional<String> display() {
        return cage.children()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .map(child -> Path.of("/proc", Long.toString(child.pid()), "environ"))
                .flatMap(KioskCageTest::variables)
                .filter(variable -> variable.matches("DISPLAY=.+"))
                .map(variable -> variable.substring(variable.indexOf('=') + 1))
                .findFirst();
    }

    private static Stream<String> variables(Path environment) {
        try {
            return Stream.of(Files.readString(environment).split("\0", -1));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static byte[] picture() {
        return Pixels.taken(window::picture);
    }

    private static boolean fillsTheScreen() {
        return place("-id", window.id()).equals(place("-root"));
    }

    private static List<String> place(String... which) {
        return inside.read(Tools.joined(new String[] {"xwininfo"}, which))
                .lines()
                .map(String::strip)
                .filter(line -> OF_THE_PLACE.stream().anyMatch(line::startsWith))
                .toList();
    }

    static Stream<Arguments> ways() {
        return Stream.concat(
                Stream.of(
                                "alt+Tab",
                                "alt+F4",
                                "alt+space",
                                "ctrl+alt+Left",
                                "ctrl+alt+Delete",
                                "ctrl+alt+BackSpace",
                                "ctrl+alt+F2",
                                "super+d",
                                "F11",
                                "Escape")
                        .map(keys -> way(keys, id -> hand("key", keys))),
                Stream.of(
                        way("a request to close", id -> inside.run("wmctrl", "-i", "-c", id)),
                        way("minimised", id -> hand("windowminimize", id)),
                        way("moved", id -> hand("windowmove", id, "300", "300")),
                        way("made small", id -> hand("windowsize", id, "300", "300")),
                        way("taken off the screen", id -> hand("windowunmap", id))));
    }

    private static Arguments way(String what, Consumer<String> tries) {
        return Arguments.of(what, tries);
    }

    private static void hand(String... words) {
        new Hands(inside).tool(words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void noneLeadsOut(String what, Consumer<String> tries) {
        tries.accept(window.id());
        Wait.until(
                "after " + what + " the screen is the kiosk's",
                () -> !Wait.within(MOMENT, () -> !fillsTheScreen() || !Pixels.alike(working, picture())));
        assertTrue(cage.isAlive(), what + " ended cage");
    }
}
