package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

/// The kiosk on a desk, of a user who is not the administrator; what is tried on it, and whether it then still stands.
final class KioskDesk {
    static final String[] OPENBOX = {
        "--config-file", Installed.ROOT.resolve("installer/kiosk/rc.xml").toString()
    };

    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final String NOBODY = "65534";

    private final Eyes eyes;
    private final Process kiosk;
    private final XWindow window;
    private byte[] working;

    /// Begins it, and an employee presses a key.
    KioskDesk(RealDesk desk) {
        eyes = desk.eyes();
        givesTheSeatAway(desk);
        desk.tools().run("xsetroot", "-solid", "magenta");
        byte[] bare = eyes.picture();
        kiosk = asTheUser(desk).begins("--kiosk");
        Wait.until("it opens", eyes::isShown);
        Wait.until("it fills the screen", () -> eyes.isAt(0, 0, 1920, 1080));
        Wait.until("it is at rest, which is covered", eyes::isCovered);
        window = eyes.panel().orElseThrow();
        byte[] rest = eyes.rested();
        assertTrue(!Pixels.alike(bare, rest), "something is seen");
        desk.hands().tool("key", "space");
        Wait.until("a key begins", eyes::isOpen);
        Wait.until("the rest screen goes", () -> !Pixels.alike(rest, eyes.picture()));
        working = eyes.rested();
    }

    /// The administrator would be let out, and many a server that builds is one.
    static void givesTheSeatAway(RealDesk desk) {
        if (Tools.isRoot()) {
            Seat seat = desk.seat();
            Tools tools = desk.tools();
            tools.run("chmod", "711", desk.folder().toString(), seat.whole().toString());
            tools.run(
                    "chown",
                    "-R",
                    NOBODY + ":" + NOBODY,
                    seat.folder("home").toString(),
                    seat.folder("run").toString());
            tools.run("xhost", "+local:");
        }
    }

    /// The words before a command that make it this user's.
    static String[] user() {
        return Tools.isRoot()
                ? new String[] {"setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"}
                : new String[0];
    }

    static Installed asTheUser(RealDesk desk) {
        // that user has no home, where JavaFX unpacks what comes in its jars
        return desk.program()
                .under(user())
                .option("-Djavafx.cachedir=" + desk.seat().folder("home/javafx"));
    }

    Process process() {
        return kiosk;
    }

    XWindow window() {
        return window;
    }

    /// What is seen from now on is what must be seen.
    void looksRight() {
        working = eyes.rested();
    }

    /// Every pixel of the screen is as it was, and stays so for a moment.
    void survives(String what) {
        Wait.until(
                "after " + what + " the screen is the kiosk's alone",
                () -> !Wait.within(MOMENT, () -> !Pixels.alike(working, eyes.picture())));
        assertTrue(kiosk.isAlive(), what + " ended the kiosk");
    }
}
