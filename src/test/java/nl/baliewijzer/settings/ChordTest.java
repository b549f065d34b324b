package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChordTest {
    @ParameterizedTest
    @CsvSource({
        "Pause, Pause",
        "Ctrl+Shift+F11, Ctrl+Shift+F11",
        "Shift+Ctrl+F11, Ctrl+Shift+F11",
        "Ctrl+Alt+Pause, Ctrl+Alt+Pause",
        "F8, F8",
        "Ctrl+F12, Ctrl+F12",
        "F24, F24",
        "Ctrl+Shift+B, Ctrl+Shift+B",
        "Shift+Ctrl+7, Ctrl+Shift+7",
        "ScrollLock, ScrollLock",
    })
    void isReadAsPeopleWriteItAndShownInOneWay(String written, String shown) {
        assertEquals(Optional.of(shown), Chord.of(written).map(Chord::shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F12",
                "Shift+F12",
                "Win+F8",
                "Super+B",
                "B",
                "7",
                "Shift+B",
                "Ctrl+B",
                "Ctrl+Alt+B",
                "Ctrl+Alt+7",
                "Ctrl+Alt+Shift+7",
                "F1",
                "F2",
                "F9",
                "Alt+F4",
                "Shift+F10",
                "Insert",
                "Shift+Insert",
                "F0",
                "F25",
                "pause",
                "ctrl+shift+F11",
                "Ctrl+Ctrl+F11",
                "Ctrl+",
                "+",
                "Ctrl",
                "Ctrl+Shift+b",
                " Pause",
                "Enter",
            })
    void isRefusedWhenItMustNotWorkEverywhere(String written) {
        assertEquals(Optional.empty(), Chord.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {""})
    void nothingIsNoKey(String written) {
        assertEquals(Optional.empty(), Chord.of(written));
    }
}
