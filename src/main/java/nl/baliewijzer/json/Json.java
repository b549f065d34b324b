package nl.baliewijzer.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value in a file, with the line it stands on (from 1) and its JSON path, such as `$.items[2].id`.
public sealed interface Json {
    /// The line in the file, from 1.
    int line();

    /// The JSON path from the root `$`.
    String path();

    /// An object; its members in the order of the file.
    record Obj(int line, String path, Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /// A list.
    record Arr(int line, String path, List<Json> entries) implements Json {
        public Arr {
            entries = List.copyOf(entries);
        }
    }

    /// A text.
    record Text(int line, String path, String value) implements Json {}

    /// A number, at most 10^15 either way, so that a `double` holds every whole one.
    record Num(int line, String path, double value) implements Json {}

    /// True or false.
    record Flag(int line, String path, boolean value) implements Json {}
}
