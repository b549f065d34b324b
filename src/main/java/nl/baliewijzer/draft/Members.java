package nl.baliewijzer.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Members of a new object, written to the file in the order in which they are given.
public final class Members {
    private Members() {}

    /// Names and values in turn, such as `"from", "eigen-redactie"`.
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return Collections.unmodifiableMap(members);
    }
}
