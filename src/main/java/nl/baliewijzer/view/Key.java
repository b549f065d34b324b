package nl.baliewijzer.view;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// Every key of the window: the one list that the window obeys and the cheat sheet shows.
public enum Key {
    COVER("F12", "key.cover", KeyCode.F12),
    EMERGENCY("F2", "key.emergency", KeyCode.F2),
    STEP_1("Ctrl+1", "key.step.1", KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    STEP_2("Ctrl+2", "key.step.2", KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    STEP_3("Ctrl+3", "key.step.3", KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    STEP_4("Ctrl+4", "key.step.4", KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    STEP_5("Ctrl+5", "key.step.5", KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
    ON("Ctrl+Enter", "key.on", KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
    BACK("Esc", "key.back", KeyCode.ESCAPE),
    SEARCH("Ctrl+F", "key.search", KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    SLASH("/", "key.search", KeyCode.SLASH),
    LARGER("Ctrl++", "key.larger", KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN),
    SMALLER("Ctrl+-", "key.smaller", KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    NEXT_CLIENT("Ctrl+N", "client.next", KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    STRIP("F9", "key.strip", KeyCode.F9),
    WIDE("Shift+F9", "key.wide", KeyCode.F9, KeyCombination.SHIFT_DOWN),
    KEYS("F1", "key.keys", KeyCode.F1);

    /// What the keys 1 to 5 of the row type without Shift where that is no figure: French, Belgian; Czech. Its plus
    /// stays
    /// the one that makes text larger.
    private static final List<String> ROWS = List.of("&é\"'(", "\0ěščř");

    /// What the key F types in Cyrillic (by place and by sound), Greek, Arabic and Hebrew.
    private static final Set<Integer> F_ELSEWHERE = Set.of(0x430, 0x410, 0x444, 0x3c6, 0x628, 0x5db);

    private final String shown;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a key combination never changes
    private final KeyCombination combination;

    Key(String shown, String text, KeyCode code, Modifier... modifiers) {
        this.shown = shown;
        this.text = text;
        combination = new KeyCodeCombination(code, modifiers);
    }

    /// As it stands on the keyboard.
    public String shown() {
        return shown;
    }

    /// The key of the text that says what it does.
    public String text() {
        return text;
    }

    /// Whether it is typed without Ctrl and also types a character.
    public boolean single() {
        return this == SLASH;
    }

    /// Whether it goes on while it is held down.
    public boolean repeats() {
        return this == LARGER || this == SMALLER;
    }

    /// Whether this event is the key; plus is also the key that types `=`, and both stand on the number pad too.
    public boolean matches(KeyEvent event) {
        if (combination.match(event)) {
            return true;
        }
        return event.isShortcutDown()
                && !event.isAltDown()
                && switch (this) {
                    case STEP_1, STEP_2, STEP_3, STEP_4, STEP_5 ->
                        isFigure(event, shown.charAt(shown.length() - 1) - '0');
                    case SEARCH -> !event.isShiftDown() && isOneOf(F_ELSEWHERE, event.getText());
                    case LARGER -> event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD;
                    case SMALLER -> event.getCode() == KeyCode.SUBTRACT;
                    default -> false;
                };
    }

    /// Whether it is this figure on the number pad, or where other keyboards have it.
    private static boolean isFigure(KeyEvent event, int figure) {
        if (event.getCode() == KeyCode.valueOf("NUMPAD" + figure)) {
            return true;
        }
        return event.isShiftDown()
                ? !event.getCode().isDigitKey() && event.getText().equals(Integer.toString(figure))
                : ROWS.stream()
                        .anyMatch(row -> row.substring(figure - 1, figure).equals(event.getText()));
    }

    private static boolean isOneOf(Set<Integer> letters, String typed) {
        return typed.length() == 1 && letters.contains(typed.codePointAt(0));
    }

    /// Whether it is a key that hides, with another one held down as happens in a fright.
    public static boolean inFright(KeyEvent event) {
        return (event.getCode() == KeyCode.F12 || event.getCode() == KeyCode.PAUSE)
                && (event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown());
    }
}
