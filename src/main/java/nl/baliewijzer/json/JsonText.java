package nl.baliewijzer.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Map;

/// Writes JSON for other programs to read, with its members in the order that they were given.
public final class JsonText {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonText() {}

    /// An object as text; values are texts, whole numbers, booleans, and lists and maps of these.
    public static String of(Map<String, Object> object) {
        return GSON.toJson(object);
    }
}
