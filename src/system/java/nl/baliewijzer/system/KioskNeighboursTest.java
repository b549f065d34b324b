package nl.baliewijzer.system;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Neither the mouse nor a program of the same user leads out of a kiosk under openbox without bindings.
@OnADesk
class KioskNeighboursTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk(KioskDesk.OPENBOX);

    private static final String MIDDLE = "mousemove 960 540";

    private static KioskDesk kiosk;
    private static XWindow behind;

    @BeforeAll
    static void aKioskBeforeAnotherWindow() {
        behind = Terminal.window(DESK, "behind", "sleep 600");
        kiosk = new KioskDesk(DESK);
        hand("mousemove 5 5 click 1 " + MIDDLE);
        // the mouse takes away the ring that shows where the keys are
        Wait.until("a click on nothing opens nothing", DESK.eyes()::isOpen);
        kiosk.looksRight();
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                way("a click of the right button in the corner", () -> hand("mousemove 5 5 click 3 " + MIDDLE)),
                way("a click of the middle button at the edge", () -> hand("mousemove 960 1075 click 2 " + MIDDLE)),
                way(
                        "dragging it with Alt",
                        () -> hand("mousemove 700 30 keydown alt mousedown 1 mousemove 900 400 mouseup 1 keyup alt "
                                + MIDDLE)),
                way("a request to close", () -> wmctrl("-i", "-c", ours())),
                way("minimised", () -> hand("windowminimize " + ours())),
                way("hidden", () -> wmctrl("-i", "-r", ours(), "-b", "add,hidden")),
                way("below the others", () -> wmctrl("-i", "-r", ours(), "-b", "add,below")),
                way("not above the others", () -> wmctrl("-i", "-r", ours(), "-b", "remove,above")),
                way(
                        "maximised and not",
                        () -> wmctrl("-i", "-r", ours(), "-b", "toggle,maximized_vert,maximized_horz")),
                way("full screen", () -> wmctrl("-i", "-r", ours(), "-b", "add,fullscreen")),
                way("full screen no more", () -> wmctrl("-i", "-r", ours(), "-b", "remove,fullscreen")),
                way("moved", () -> wmctrl("-i", "-r", ours(), "-e", "0,400,300,500,400")),
                way("moved by another program", () -> hand("windowmove " + ours() + " 300 300")),
                way("made small by another program", () -> hand("windowsize " + ours() + " 300 300")),
                way("taken off the screen by another program", () -> hand("windowunmap " + ours())),
                way("the other window called", () -> wmctrl("-i", "-a", behind.id())),
                way("the other window raised", () -> hand("windowraise " + behind.id())),
                way("the other window full screen", () -> {
                    wmctrl("-i", "-r", behind.id(), "-b", "add,fullscreen");
                    wmctrl("-i", "-a", behind.id());
                }),
                way("the other window above all", () -> {
                    wmctrl("-i", "-r", behind.id(), "-b", "remove,fullscreen");
                    wmctrl("-i", "-r", behind.id(), "-b", "add,above");
                    wmctrl("-i", "-a", behind.id());
                }),
                way("the empty desktop called", () -> wmctrl("-k", "on")),
                way("another desktop", () -> {
                    wmctrl("-n", "2");
                    wmctrl("-s", "1");
                }),
                way("a new window", () -> Terminal.window(DESK, "new", "sleep 600")));
    }

    private static Arguments way(String what, Runnable tries) {
        return Arguments.of(what, tries);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void noneLeadsOut(String what, Runnable tries) {
        tries.run();
        kiosk.survives(what);
    }

    private static String ours() {
        return kiosk.window().id();
    }

    private static void hand(String words) {
        DESK.hands().tool(words.split(" "));
    }

    private static void wmctrl(String... words) {
        DESK.tools().run(Tools.joined(new String[] {"wmctrl"}, words));
    }
}
