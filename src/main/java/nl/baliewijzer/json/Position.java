package nl.baliewijzer.json;

import com.google.gson.stream.JsonReader;

/// Where a reader stands in its file.
///
/// Gson tells the line only in the text of its `toString`; this is the one place that depends on it.
final class Position {
    private static final String BEFORE = " at line ";
    private static final String AFTER = " column ";

    private final JsonReader reader;

    Position(JsonReader reader) {
        this.reader = reader;
    }

    /// The line, from 1; 0 if Gson no longer says it.
    int line() {
        String said = reader.toString();
        int before = said.indexOf(BEFORE);
        int from = before + BEFORE.length();
        int to = said.indexOf(AFTER, from);
        return before < 0 || to < 0 ? 0 : Integer.parseInt(said, from, to, 10);
    }

    /// The JSON path, fit to stand in a message.
    String path() {
        return Visible.shown(reader.getPath());
    }
}
