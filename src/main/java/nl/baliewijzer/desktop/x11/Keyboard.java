package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import nl.baliewijzer.settings.Chord;

/// Where on this keyboard a key is, and with which modifiers.
final class Keyboard {
    private static final int SHIFT = 1;
    private static final int CONTROL = 4;
    private static final int ALT = 8;
    private static final int F1 = 0xffbe;
    private static final Map<String, Integer> NAMED = Map.of("Pause", 0xff13, "ScrollLock", 0xff14, "Insert", 0xff63);

    /// The modifiers that make another key of it; Caps Lock and Num Lock do not.
    static final int MODIFIERS = SHIFT | CONTROL | ALT | 1 << 6;

    private Keyboard() {}

    /// The number of the key that has this on it; empty when none has.
    static OptionalInt key(Wire wire, Chord chord) throws IOException {
        var first = wire.setup().firstKey();
        var count = wire.setup().lastKey() - first + 1;
        var answer = wire.need(Request.keyboard(first, count));
        var each = answer.octet(1);
        var symbols = answer.words(each * count);
        var wanted = symbol(chord.key());
        for (var column = 0; column < each; column++) {
            for (var key = 0; key < count; key++) {
                if (symbols[key * each + column] == wanted) {
                    return OptionalInt.of(first + key);
                }
            }
        }
        return OptionalInt.empty();
    }

    static int modifiers(Chord chord) {
        return chord.modifiers().stream()
                .mapToInt(modifier -> switch (modifier) {
                    case SHIFT -> SHIFT;
                    case CTRL -> CONTROL;
                    case ALT -> ALT;
                })
                .sum();
    }

    private static int symbol(String key) {
        var named = NAMED.get(key);
        if (named != null) {
            return named;
        }
        return key.length() == 1 ? Character.toLowerCase(key.charAt(0)) : F1 - 1 + Integer.parseInt(key.substring(1));
    }
}
