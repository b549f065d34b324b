package nl.baliewijzer.system;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No key leads out of a kiosk under openbox without bindings.
@OnADesk
class KioskKeysTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk(KioskDesk.OPENBOX);

    private static KioskDesk kiosk;

    @BeforeAll
    static void aKiosk() {
        Terminal.window(DESK, "behind", "sleep 600");
        kiosk = new KioskDesk(DESK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alt+Tab",
                "alt+shift+Tab",
                "alt+F4",
                "alt+Escape",
                "alt+space",
                "alt+F2",
                "alt+F10",
                "ctrl+alt+Left",
                "ctrl+alt+Right",
                "ctrl+alt+Up",
                "ctrl+alt+Down",
                "ctrl+alt+Delete",
                "ctrl+alt+BackSpace",
                "ctrl+alt+t",
                "ctrl+alt+l",
                "super+d",
                "super+e",
                "super+l",
                "Super_L",
                "ctrl+Escape",
                "ctrl+shift+Escape",
                "F11",
                "Print"
            })
    void noKeyLeadsOut(String keys) {
        DESK.hands().press(keys);
        kiosk.survives(keys);
    }
}
