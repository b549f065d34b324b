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

    private final int first;
    private final int each;
    private final int[] symbols;

    private Keyboard(int first, int each, int[] symbols) {
        this.first = first;
        this.each = each;
        this.symbols = symbols;
    }

    /// The keys as they are now.
    static Keyboard of(Wire wire) throws IOException {
        var first = wire.setup().firstKey();
        var count = wire.setup().lastKey() - first + 1;
        var answer = wire.need(Request.keyboard(first, count));
        var each = answer.octet(1);
        return new Keyboard(first, each, answer.words(each * count));
    }

    /// The number of the key that has this on it; empty when none has.
    OptionalInt key(Chord chord) {
        var wanted = symbol(chord.key());
        for (var column = 0; column < each; column++) {
            for (var at = column; at < symbols.length; at += each) {
                if (symbols[at] == wanted) {
                    return OptionalInt.of(first + at / each);
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
