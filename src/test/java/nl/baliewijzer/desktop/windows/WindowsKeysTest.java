package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.settings.Chord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsKeysTest {
    private static final Chord PAUSE = Chord.of("Pause").orElseThrow();
    private static final Chord OTHER = Chord.of("Ctrl+Shift+F11").orElseThrow();

    private final FakeWindows windows = new FakeWindows();
    private final MessageWindow messages = MessageWindow.open(windows);
    private final WindowsKeys keys = new WindowsKeys(windows, messages);
    private final List<GlobalKey> heard = new ArrayList<>();

    @AfterEach
    void close() {
        messages.close();
    }

    /// The numbers of winuser.h: MOD_ALT 1, MOD_CONTROL 2, MOD_SHIFT 4, MOD_NOREPEAT 0x4000; virtual keys.
    @ParameterizedTest
    @CsvSource({
        "Pause, 0x4000, 0x13",
        "ScrollLock, 0x4000, 0x91",
        "Ctrl+Insert, 0x4002, 0x2D",
        "F3, 0x4000, 0x72",
        "Ctrl+Alt+Shift+F24, 0x4007, 0x87",
        "Ctrl+Shift+B, 0x4006, 0x42",
        "Ctrl+Shift+7, 0x4006, 0x37"
    })
    void isAskedForAsWindowsNumbersIt(String text, String modifiers, String code) {
        String[] parts = text.split("\\+", -1);
        Chord chord = Chord.of(text).orElseGet(() -> new Chord(Set.of(Chord.Modifier.CTRL), parts[1]));
        assertEquals(Integer.decode(modifiers), WindowsKeys.modifiers(chord));
        assertEquals(Integer.decode(code), WindowsKeys.code(chord.key()));
    }

    @Test
    void tellsWhichKeysItGot() {
        windows.answer(Api.REGISTER_HOT_KEY, all -> all[3] == 0x13 ? 1 : 0);
        assertEquals(
                Set.of(GlobalKey.SUMMON),
                keys.hold(Map.of(GlobalKey.SUMMON, PAUSE, GlobalKey.HIDE, OTHER), heard::add)
                        .join());
        assertEquals(
                2,
                windows.of(Api.REGISTER_HOT_KEY).stream()
                        .filter(call -> call.arguments().getFirst() == FakeWindows.WINDOW)
                        .count());
    }

    @Test
    void aKeyThatWasAskedForBeforeIsGivenBack() {
        keys.hold(Map.of(GlobalKey.SUMMON, PAUSE), heard::add).join();
        keys.hold(Map.of(GlobalKey.HIDE, OTHER), heard::add).join();
        assertEquals(
                List.of(new FakeWindows.Call(Api.UNREGISTER_HOT_KEY, List.of(FakeWindows.WINDOW, 0L))),
                windows.of(Api.UNREGISTER_HOT_KEY));
    }

    @Test
    void aPressIsHeardAndANumberThatIsNoneIsNot() {
        keys.hold(Map.of(GlobalKey.SUMMON, PAUSE, GlobalKey.HIDE, OTHER), heard::add)
                .join();
        for (long number : new long[] {1, 0, -1, 99}) {
            windows.send(WindowsKeys.WM_HOTKEY, number, 0);
        }
        assertEquals(List.of(GlobalKey.HIDE, GlobalKey.SUMMON), heard);
    }
}
