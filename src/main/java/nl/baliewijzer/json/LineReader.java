package nl.baliewijzer.json;

import java.io.Reader;

/// A text that is handed out a line at a time, so that it is known on which line whoever reads it stands.
///
/// That holds for a reader that asks for no more than it needs; Gson does, but counts lines for itself alone.
final class LineReader extends Reader {
    private final String text;
    private int at;
    private int line;

    LineReader(String text) {
        this.text = text;
    }

    /// The line of what was handed out last, from 1; 0 as long as nothing was.
    int line() {
        return line;
    }

    @Override
    public int read(char[] into, int offset, int most) {
        if (at == text.length()) {
            return -1;
        }
        if (at == 0 || text.charAt(at - 1) == '\n') {
            line++;
        }
        int end = text.indexOf('\n', at);
        int count = Math.min(most, (end < 0 ? text.length() : end + 1) - at);
        text.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // there is nothing to give back
    }
}
