package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a later start can do to a kiosk: nothing, unless it is the administrator's.
@OnADesk
class KioskEndTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk(KioskDesk.OPENBOX);

    private static final int NOT_ALLOWED = 77;

    @Test
    void onlyTheAdministratorEndsIt() {
        var kiosk = new KioskDesk(DESK);
        answers("--hide");
        kiosk.survives("--hide");
        answers("--toggle");
        kiosk.survives("--toggle");
        Said health = answers("--health");
        assertTrue(health.out().contains("draait als kiosk"), health::out);

        Said refused = answers("--end-kiosk");
        assertEquals(NOT_ALLOWED, refused.code());
        assertTrue(refused.err().lines().anyMatch(line -> line.startsWith("Alleen de beheerder")), refused::err);
        kiosk.survives("--end-kiosk by its user");

        // the administrator's looks in the folders of all sessions; here it is told the one of this user
        Tools tools = DESK.tools();
        Said ended = tools.asRoot(
                "env",
                "HOME=" + DESK.seat().folder("home"),
                "XDG_RUNTIME_DIR=" + DESK.seat().folder("run"),
                "JAVA_HOME=" + System.getProperty("java.home"),
                "script/run",
                "--end-kiosk");
        assertTrue(ended.wentWell(), ended::err);
        assertTrue(ended.out().lines().anyMatch(line -> line.startsWith("De kiosk is beëindigd")), ended::out);
        assertEquals(0, Tools.ended(kiosk.process()), "so that nothing starts it again");
    }

    private static Said answers(String word) {
        return KioskDesk.asTheUser(DESK).answers(word);
    }
}
