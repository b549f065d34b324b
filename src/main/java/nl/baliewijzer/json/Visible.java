package nl.baliewijzer.json;

import java.util.Optional;

/// Which characters may stand in a text: those that one can see, and spaces.
///
/// Control characters, zero-width characters and those that turn the direction of writing can make a text say
/// something
/// else than what the coordinator read when it was approved.
final class Visible {
    private static final int MOST_SHOWN = 240;

    private Visible() {}

    /// Whether a code point may stand in a text.
    static boolean is(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~') || isBeyondAscii(codePoint);
    }

    private static boolean isBeyondAscii(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != 0x034F && codePoint != 0x115F && codePoint != 0x1160 && codePoint != 0x3164;
        };
    }

    /// The first character that may not, as `U+200B`.
    static Optional<String> firstNot(String text) {
        int at = indexOfFirstNot(text);
        return at < 0 ? Optional.empty() : Optional.of("U+%04X".formatted(text.codePointAt(at)));
    }

    /// A name, such as that of a folder, without what a terminal would obey.
    static String cleaned(String name) {
        if (indexOfFirstNot(name) < 0) {
            return name;
        }
        StringBuilder cleaned = new StringBuilder();
        name.codePoints().forEach(one -> cleaned.appendCodePoint(is(one) ? one : '?'));
        return cleaned.toString();
    }

    /// What was found in a file, as it may stand in a message: one line, not endless.
    static String shown(String text) {
        if (text.length() <= MOST_SHOWN && indexOfFirstNot(text) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MOST_SHOWN).forEach(one -> shown.appendCodePoint(is(one) ? one : '?'));
        return shown.length() < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /// A loop, not a stream: every text of the content comes by here before the first screen.
    private static int indexOfFirstNot(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!is(text.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
