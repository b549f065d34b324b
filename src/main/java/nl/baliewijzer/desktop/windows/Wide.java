package nl.baliewijzer.desktop.windows;

import static java.lang.foreign.ValueLayout.JAVA_CHAR;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/// Text as Windows has it: two bytes a character, ended by a zero.
final class Wide {
    private Wide() {}

    /// The address of a text that lives as long as the arena.
    static long text(Arena arena, String text) {
        return arena.allocateFrom(text, StandardCharsets.UTF_16LE).address();
    }

    /// The text that begins at this byte, to its zero or to the end of what there is.
    static String read(MemorySegment memory, long from) {
        var text = new StringBuilder();
        for (long at = from; at + 1 < memory.byteSize(); at += JAVA_CHAR.byteSize()) {
            char next = memory.get(ValueLayouts.CHAR, at);
            if (next == 0) {
                break;
            }
            text.append(next);
        }
        return text.toString();
    }
}
