package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.settings.Chord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static KeyEvent press(KeyCode code, String held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                held.contains("shift"),
                held.contains("ctrl"),
                held.contains("alt"),
                held.contains("meta"));
    }

    private static List<Key> matching(KeyEvent event) {
        return Arrays.stream(Key.values()).filter(key -> key.matches(event)).toList();
    }

    @ParameterizedTest(name = "{0} + {1} is {2}")
    @CsvSource({
        "F12, '', COVER",
        "F2, '', EMERGENCY",
        "F1, '', KEYS",
        "F9, '', STRIP",
        "F9, shift, WIDE",
        "DIGIT1, ctrl, STEP_1",
        "DIGIT2, ctrl, STEP_2",
        "DIGIT3, ctrl, STEP_3",
        "DIGIT4, ctrl, STEP_4",
        "DIGIT5, ctrl, STEP_5",
        "ENTER, ctrl, ON",
        "ESCAPE, '', BACK",
        "F, ctrl, SEARCH",
        "SLASH, '', SLASH",
        "PLUS, ctrl, LARGER",
        "EQUALS, ctrl, LARGER",
        "EQUALS, ctrl shift, LARGER",
        "ADD, ctrl, LARGER",
        "MINUS, ctrl, SMALLER",
        "SUBTRACT, ctrl, SMALLER"
    })
    void isPressed(KeyCode code, String held, Key key) {
        assertEquals(List.of(key), matching(press(code, held)));
    }

    /// As JavaFX says it on Linux: the code of what the key types, and the character itself.
    @ParameterizedTest(name = "{0} with {1} and the character {2} is {3}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "AMPERSAND, ctrl, &, STEP_1",
                "UNDEFINED, ctrl, é, STEP_2",
                "QUOTEDBL, ctrl, \", STEP_3",
                "QUOTE, ctrl, ', STEP_4",
                "LEFT_PARENTHESIS, ctrl, (, STEP_5",
                "QUOTEDBL, ctrl shift, 3, STEP_3",
                "UNDEFINED, ctrl, š, STEP_3",
                "UNDEFINED, ctrl shift, 3, STEP_3",
                "NUMPAD1, ctrl, 1, STEP_1",
                "NUMPAD5, ctrl, 5, STEP_5",
                "UNDEFINED, ctrl, а, SEARCH",
                "UNDEFINED, ctrl, φ, SEARCH"
            })
    void isPressedOnAKeyboardOfAnotherCountry(KeyCode code, String held, String character, Key key) {
        KeyEvent press = press(code, held);
        KeyEvent there = new KeyEvent(
                KeyEvent.KEY_PRESSED, "", character, code, press.isShiftDown(), press.isControlDown(), false, false);
        assertEquals(List.of(key), matching(there));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"F12, shift", "F12, ctrl", "F12, alt", "F12, meta", "PAUSE, shift", "PAUSE, ctrl alt"})
    void aKeyThatHidesHidesWithAnotherOneDown(KeyCode code, String held) {
        assertTrue(Key.inFright(press(code, held)));
        assertFalse(Key.inFright(press(code, "")));
    }

    /// A person who types, or another program's habit, must set nothing off.
    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        "DIGIT1, ''",
        "ENTER, ''",
        "F, ''",
        "PLUS, ''",
        "MINUS, ''",
        "EQUALS, ''",
        "ADD, ''",
        "SUBTRACT, ''",
        "SLASH, shift",
        "F12, ctrl",
        "F12, alt",
        "F2, shift",
        "F9, ctrl",
        "F9, ctrl shift",
        "ESCAPE, ctrl",
        "DIGIT1, ctrl alt",
        "DIGIT6, ctrl",
        "SPACE, ''",
        "C, ctrl"
    })
    void isNoKeyOfTheWindow(KeyCode code, String held) {
        assertEquals(List.of(), matching(press(code, held)));
    }

    @Test
    void noEventMeansTwoThings() {
        for (KeyCode code : KeyCode.values()) {
            for (String held : List.of("", "ctrl", "shift", "ctrl shift", "alt")) {
                KeyEvent event = press(code, held);
                assertFalse(matching(event).size() > 1, () -> event + ": " + matching(event));
            }
        }
    }

    @Test
    void noTwoKeysLookAlike() {
        Map<String, Long> shown =
                Stream.of(Key.values()).collect(Collectors.groupingBy(Key::shown, Collectors.counting()));
        assertEquals(Key.values().length, shown.size());
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void theCheatSheetSaysWhatItDoes(Key key) {
        assertFalse(new Texts().get(key.text()).isBlank());
        assertFalse(key.shown().isBlank());
    }

    /// Single keys can be switched off, because they are also typed.
    @ParameterizedTest
    @EnumSource(Key.class)
    void onlyAKeyThatTypesACharacterIsSingle(Key key) {
        assertEquals(key.shown().length() == 1, key.single());
    }

    /// Else a key of the desktop would do one thing in the panel and another everywhere else.
    @ParameterizedTest
    @EnumSource
    void noKeyOfTheWindowCanBeChosenForEveryWindow(Key key) {
        assertEquals(Optional.empty(), Chord.of(key.shown()));
    }
}
