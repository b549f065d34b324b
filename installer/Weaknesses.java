import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/// Looks up the parts of the program in a copy of the OSV database; opens no connection.
///
/// Arguments: the list of parts (CycloneDX), and `all.zip` of OSV's ecosystem Maven. Prints a line for each known weakness, and
/// answers 1 when there is one.
public final class Weaknesses {
    private Weaknesses() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> parts = parts(Path.of(args[0]));
        List<String> found = new ArrayList<>();
        int entries = 0;
        try (ZipFile database = new ZipFile(args[1])) {
            for (var file : database.stream().filter(one -> one.getName().endsWith(".json")).toList()) {
                entries++;
                try (InputStream in = database.getInputStream(file)) {
                    look(JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject(), parts, found);
                }
            }
        }
        found.stream().sorted().distinct().forEach(System.out::println);
        System.out.println(parts.size() + " parts looked up in " + entries + " entries: " + found.size() + " weaknesses.");
        System.exit(found.isEmpty() ? 0 : 1);
    }

    /// The version of each part, by the name that OSV gives it.
    private static Map<String, String> parts(Path list) throws IOException {
        var parts = new TreeMap<String, String>();
        for (JsonElement each : JsonParser.parseString(Files.readString(list)).getAsJsonObject().getAsJsonArray("components")) {
            JsonObject part = each.getAsJsonObject();
            if (part.has("group")) {
                parts.put(part.get("group").getAsString() + ":" + part.get("name").getAsString(), part.get("version").getAsString());
            }
        }
        return parts;
    }

    private static void look(JsonObject entry, Map<String, String> parts, List<String> found) {
        if (entry.has("withdrawn") || !entry.has("affected")) {
            return;
        }
        for (JsonElement each : entry.getAsJsonArray("affected")) {
            JsonObject affected = each.getAsJsonObject();
            String name = affected.has("package") ? affected.getAsJsonObject("package").get("name").getAsString() : "";
            String version = parts.get(name);
            if (version != null && hits(affected, version)) {
                found.add(entry.get("id").getAsString() + " " + name + " " + version + ": "
                        + (entry.has("summary") ? entry.get("summary").getAsString() : "no summary"));
            }
        }
    }

    private static boolean hits(JsonObject affected, String version) {
        if (affected.has("versions") && affected.getAsJsonArray("versions").asList().stream().anyMatch(one -> one.getAsString().equals(version))) {
            return true;
        }
        if (!affected.has("ranges")) {
            return false;
        }
        for (JsonElement range : affected.getAsJsonArray("ranges")) {
            boolean inside = false;
            for (JsonElement one : range.getAsJsonObject().getAsJsonArray("events")) {
                JsonObject event = one.getAsJsonObject();
                if (event.has("introduced")) {
                    inside |= order(event.get("introduced").getAsString(), version) <= 0;
                } else if (event.has("fixed")) {
                    inside &= order(event.get("fixed").getAsString(), version) > 0;
                } else if (event.has("last_affected")) {
                    inside &= order(event.get("last_affected").getAsString(), version) >= 0;
                }
            }
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /// By their numbers; a word, as in `3.0.0-RC1`, comes before none.
    private static int order(String one, String other) {
        String[] left = one.split("[.-]");
        String[] right = other.split("[.-]");
        for (int at = 0; at < Math.max(left.length, right.length); at++) {
            int difference = Long.compare(number(left, at), number(right, at));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static long number(String[] parts, int at) {
        if (at >= parts.length) {
            return 0;
        }
        return parts[at].matches("\\d{1,18}") ? Long.parseLong(parts[at]) : -1;
    }
}
