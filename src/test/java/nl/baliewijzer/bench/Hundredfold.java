package nl.baliewijzer.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes the national content with a hundred of everything that there can be more of.
///
/// What all else hangs on stays as it is: steps, tasks, roles, questions, outcomes, places. In each copy every
/// twentieth
/// long word is another one, so that there are more words too. Arguments: the folder to read, the folder to write.
final class Hundredfold {
    private static final int TIMES = 100;
    private static final int ONE_WORD_IN = 20;
    private static final Set<String> MANY =
            Set.of("excuses", "prompts", "signals", "advice", "contacts", "topics", "figures", "cover");
    private static final Set<String> WORDS =
            Set.of("text", "more", "sentence", "explain", "purpose", "audience", "paragraphs", "points", "title");
    private static final Pattern LONG_WORD = Pattern.compile("[a-z]{8,}");
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path from;
    private final Path to;

    private Hundredfold(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] args) throws IOException {
        new Hundredfold(Path.of(args[0]), Path.of(args[1])).write();
    }

    private void write() throws IOException {
        Files.createDirectories(to);
        JsonObject pack = read("pack.json");
        JsonArray files = new JsonArray();
        for (JsonElement listed : pack.getAsJsonArray("files")) {
            String name = listed.getAsString();
            JsonObject file = read(name);
            files.add(name);
            write(name, file);
            if (MANY.contains(file.get("kind").getAsString())) {
                for (int copy = 1; copy < TIMES; copy++) {
                    String other = name.replace(".json", "-" + copy + ".json");
                    files.add(other);
                    write(other, copy(file, copy));
                }
            }
        }
        pack.add("files", files);
        write("pack.json", pack);
    }

    private static JsonObject copy(JsonObject file, int copy) {
        JsonObject other = file.deepCopy();
        for (JsonElement element : other.getAsJsonArray("items")) {
            JsonObject item = element.getAsJsonObject();
            item.addProperty("id", item.get("id").getAsString() + "-" + copy);
            item.keySet().stream()
                    .filter(WORDS::contains)
                    .toList()
                    .forEach(key -> item.add(key, altered(item.get(key), copy)));
        }
        return other;
    }

    private static JsonElement altered(JsonElement value, int copy) {
        if (value.isJsonArray()) {
            JsonArray lines = new JsonArray();
            value.getAsJsonArray().forEach(line -> lines.add(altered(line, copy)));
            return lines;
        }
        return new JsonPrimitive(LONG_WORD.matcher(value.getAsString()).replaceAll(word -> altered(word, copy)));
    }

    /// As long as the word it stands for, so that no limit is broken.
    private static String altered(MatchResult match, int copy) {
        String word = match.group();
        if (Math.floorMod(word.hashCode() + copy, ONE_WORD_IN) != 0) {
            return word;
        }
        String ending = "" + (char) ('a' + copy / 10) + (char) ('a' + copy % 10);
        return word.substring(0, word.length() - ending.length()) + ending;
    }

    private JsonObject read(String name) throws IOException {
        return JsonParser.parseString(Files.readString(from.resolve(name))).getAsJsonObject();
    }

    private void write(String name, JsonObject file) throws IOException {
        Files.writeString(to.resolve(name), GSON.toJson(file));
    }
}
