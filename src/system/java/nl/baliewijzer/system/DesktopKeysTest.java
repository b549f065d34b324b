package nl.baliewijzer.system;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How an employee calls the panel, sends it away, and goes to and fro between it and another window.
@OnADesk
class DesktopKeysTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final String SUMMON = "ctrl+shift+F9";

    private final Eyes eyes = DESK.eyes();
    private final Hands hands = DESK.hands();
    private static Terminal terminal;

    @BeforeAll
    static void besideATerminal() {
        terminal = DESK.startsBesideATerminal();
    }

    @BeforeEach
    void theTerminalIsInUse() {
        if (eyes.isGone()) {
            DESK.answers("--summon");
        }
        Wait.until("the panel is there", eyes::isDocked);
        terminal.activate();
    }

    @Test
    void theKeyPutsTheKeyboardInThePanelAndGivesItBack() {
        hands.press(SUMMON);
        Wait.until("the key puts the keyboard in the panel", eyes::hasKeyboard);
        hands.press(SUMMON);
        Wait.until("the same key gives it back", terminal::hasKeyboard);
    }

    @Test
    void aClickGivesItTheKeyboardAndTheKeyGivesItBack() {
        hands.click(1700, 800);
        Wait.until("a click in the panel gives it the keyboard", eyes::hasKeyboard);
        hands.press(SUMMON);
        Wait.until("and the key gives it back", terminal::hasKeyboard);
    }

    @Test
    void itIsHiddenAndCalledBack() {
        DESK.answers("--hide");
        Wait.until("--hide takes it off the screen", eyes::isGone);
        Wait.until("and gives the room back", () -> terminal.place().right() == 1920);
        DESK.answers("--login");
        Wait.stays("--login leaves it where it is", Duration.ofSeconds(1), eyes::isGone);
        DESK.answers("--summon");
        Wait.until("--summon brings it back", eyes::isDocked);
        Wait.until("with the keyboard", eyes::hasKeyboard);
        DESK.answers("--hide");
        Wait.until("hidden again", eyes::isGone);
        hands.press(SUMMON);
        Wait.until("the key brings it back", eyes::isDocked);
        Wait.until("with the keyboard in it", eyes::hasKeyboard);
    }

    @Test
    void f9LeavesAStripThatAClickOpens() {
        hands.press(SUMMON);
        Wait.until("it has the keyboard", eyes::hasKeyboard);
        hands.press("F9");
        Wait.until("F9 leaves a strip", () -> eyes.isAt(1875, 0, 45, 1080));
        terminal.activate();
        hands.click(1897, 500);
        Wait.until("a click opens it again", () -> eyes.isAt(1500, 0, 420, 1080));
    }
}
