package nl.baliewijzer.system;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The hide key: what is seen afterwards, and who has the keyboard.
@OnADesk
class DesktopCoverTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private final Eyes eyes = DESK.eyes();
    private final Hands hands = DESK.hands();
    private static Terminal terminal;

    @BeforeAll
    static void besideATerminal() {
        terminal = DESK.startsBesideATerminal();
    }

    @BeforeEach
    void theTerminalIsInUse() {
        if (eyes.isCovered()) {
            DESK.uncovers();
        }
        terminal.activate();
    }

    @Test
    void whatIsTypedElsewhereGoesOn() {
        hands.type("ab");
        hands.press("Pause");
        Wait.until("the hide key covers", eyes::isCovered);
        Wait.stays("the keyboard stays where it was", Duration.ofSeconds(1), terminal::hasKeyboard);
        hands.type("cd");
        hands.press("Return");
        Wait.until("and so does all that is typed there", () -> terminal.typed().equals("abcd\n"));
    }

    @Test
    void onlyAKeyThatIsPressedWithCalmUncovers() {
        hands.press("Pause");
        Wait.until("the hide key covers", eyes::isCovered);
        hands.press("Pause");
        hands.press("Pause");
        Wait.stays("pressed again in a fright it stays covered", Duration.ofMillis(500), eyes::isCovered);
        hands.press("shift+Pause");
        Wait.stays("and with another key down too", Duration.ofMillis(500), eyes::isCovered);
        DESK.uncovers();
    }

    /// Whatever is open when the key comes, every pixel of the whole display is as without it.
    @Test
    void nothingButTheCoverIsSeenOverWhatIsOpen() {
        byte[] covered = covers();
        DESK.uncovers();
        int left = eyes.panel().orElseThrow().place().x();

        hands.click(left + 262, 30);
        Wait.until("a menu opens", () -> !eyes.popups().isEmpty());
        coversAll("a menu", covered);

        hands.move(left + 340, 30);
        Wait.until("a tooltip opens", () -> !eyes.popups().isEmpty());
        coversAll("a tooltip", covered);

        hands.press("ctrl+shift+F9", "ctrl+2");
        hands.move(left + 200, 188);
        byte[] shut = eyes.rested();
        hands.click(left + 200, 188);
        Wait.until("a list opens", () -> !eyes.isAs(shut));
        coversAll("a list", covered);
    }

    private void coversAll(String what, byte[] covered) {
        hands.press("Pause");
        hands.move(700, 900);
        terminal.activate();
        Wait.until("nothing but the cover is seen over " + what, () -> eyes.isAs(covered));
        DESK.uncovers();
    }

    private byte[] covers() {
        hands.press("Pause");
        Wait.until("the hide key covers", eyes::isCovered);
        hands.move(700, 900);
        return eyes.rested();
    }
}
