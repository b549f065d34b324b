package nl.baliewijzer.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What somebody makes of an item who copies it to replace it, and goes wrong.
final class Mutated {
    private static final Set<String> LISTS = Set.of("answers", "calls", "contacts", "fallback", "routes", "phones");
    private static final Set<String> REFERENCES = Set.of("next", "role");

    private Mutated() {}

    /// The item itself, and if `inside` each that lacks an element of a list, misspells one or names another.
    static List<JsonObject> of(JsonObject item, boolean inside) {
        List<JsonObject> all = new ArrayList<>(List.of(item));
        if (inside) {
            changes(item, whole -> all.add(whole.getAsJsonObject()));
        }
        return all;
    }

    private static void changes(JsonElement from, Consumer<JsonElement> each) {
        if (from instanceof JsonArray list) {
            for (int index = 0; index < list.size(); index++) {
                int at = index;
                changes(list.get(index), value -> {
                    JsonArray copy = list.deepCopy();
                    copy.set(at, value);
                    each.accept(copy);
                });
            }
        } else if (from instanceof JsonObject object) {
            for (String name : object.keySet()) {
                Consumer<JsonElement> put = value -> {
                    JsonObject copy = object.deepCopy();
                    copy.add(name, value);
                    each.accept(copy);
                };
                JsonElement value = object.get(name);
                if (LISTS.contains(name) && value instanceof JsonArray list) {
                    shorter(list, put);
                }
                if (REFERENCES.contains(name)) {
                    others(value.getAsString()).map(JsonPrimitive::new).forEach(put);
                }
                changes(value, put);
            }
        }
    }

    private static void shorter(JsonArray list, Consumer<JsonElement> each) {
        for (int index = 0; index < list.size(); index++) {
            JsonArray copy = list.deepCopy();
            JsonElement gone = copy.remove(index);
            each.accept(copy.deepCopy());
            if (gone.isJsonPrimitive()) {
                copy.add(gone.getAsString() + "-x");
                each.accept(copy);
            }
        }
    }

    /// A misspelling, and somebody or something else.
    private static Stream<String> others(String id) {
        return Stream.of(id + "-x", "advies", "zorg-advies", "local-lead", "comensha")
                .filter(other -> !other.equals(id));
    }
}
