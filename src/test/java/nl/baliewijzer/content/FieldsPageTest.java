package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Role;
import org.junit.jupiter.api.Test;

/// The page with all fields, roles and fixed items is what readers and content give; nobody writes it by hand.
///
/// After a change of a field, role or lock: run this test, and copy `target/velden.md` over `docs/velden.md`.
class FieldsPageTest {
    private static final Path PAGE = Path.of("docs/velden.md");
    private static final Path FRESH = Path.of("target/velden.md");

    private final FieldNames names = new FieldNames();
    private final Draft national = PackReader.read(new Folder(Path.of("content/landelijk")));
    private final List<String> lines = new ArrayList<>();

    @Test
    void isWhatTheReadersGive() throws IOException {
        lines.add("# Alle velden, rollen en wat vaststaat");
        lines.add("");
        lines.add(
                "Om in op te zoeken; hoe u werkt, staat in [inhoud](inhoud.md). Deze bladzijde komt uit het programma zelf.");
        roles();
        fixed();
        kind("pack");
        Stream.of(ContentKind.values()).map(ContentKind::id).sorted().forEach(this::kind);
        String page = String.join("\n", lines) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(FRESH, page);

        assertEquals(page, Files.readString(PAGE), "Copy target/velden.md over docs/velden.md.");
    }

    private void roles() {
        table(
                "Rollen",
                "Een koppeling (`bindings`) geeft een rol aan een contact. Een rol die vaststaat, kunt u niet koppelen.",
                "rol | naam | wat die doet | wie het overneemt | vast");
        for (Entry entry : of(ContentKind.ROLES)) {
            Role role = (Role) entry.value().orElseThrow();
            row(
                    "`" + role.id() + "`",
                    role.name(),
                    role.task(),
                    role.fallback().isEmpty() ? "niemand" : String.join(", ", role.fallback()),
                    entry.locked() ? "ja" : "");
        }
    }

    private void fixed() {
        table("Wat vaststaat", "Deze landelijke onderdelen kan niemand vervangen of weglaten.", "soort | onderdelen");
        for (ContentKind kind : ContentKind.values()) {
            List<String> locked =
                    of(kind).stream().filter(Entry::locked).map(Entry::id).toList();
            if (!locked.isEmpty()) {
                row("`" + kind.id() + "`", String.join(", ", locked));
            }
        }
    }

    private List<Entry> of(ContentKind kind) {
        return national.entries().stream().filter(entry -> entry.kind() == kind).toList();
    }

    private void kind(String id) {
        JsonObject schema = Examples.read(Path.of("content/schema", id + ".schema.json"));
        table("`" + id + "`: " + names.name(id), names.about(id), "veld | heet | nodig | wat het is");
        JsonObject item = id.equals("pack")
                ? schema
                : schema.getAsJsonObject("properties").getAsJsonObject("items").getAsJsonObject("items");
        fields(id, "", item);
    }

    private void fields(String kind, String before, JsonObject object) {
        JsonArray required = object.has("required") ? object.getAsJsonArray("required") : new JsonArray();
        for (Map.Entry<String, JsonElement> member :
                object.getAsJsonObject("properties").entrySet()) {
            String field = before + member.getKey();
            JsonObject value = member.getValue().getAsJsonObject();
            row(
                    "`" + field + "`",
                    names.name(kind + "." + field),
                    required.contains(new JsonPrimitive(member.getKey())) ? "ja" : "",
                    names.about(kind + "." + field) + choices(value));
            inside(kind, field + ".", value);
        }
    }

    private void inside(String kind, String before, JsonObject value) {
        if (value.has("properties")) {
            fields(kind, before, value);
        }
        if (value.has("items")) {
            inside(kind, before, value.getAsJsonObject("items"));
        }
        if (value.has("oneOf")) {
            value.getAsJsonArray("oneOf").forEach(one -> inside(kind, before, one.getAsJsonObject()));
        }
    }

    private static String choices(JsonObject value) {
        JsonObject one = value.has("items") ? value.getAsJsonObject("items") : value;
        if (!one.has("enum")) {
            return "";
        }
        List<String> words = one.getAsJsonArray("enum").asList().stream()
                .map(word -> "`" + word.getAsString() + "`")
                .toList();
        return " Kies uit: " + String.join(", ", words) + ".";
    }

    private void table(String heading, String about, String columns) {
        lines.addAll(List.of("", "## " + heading, "", about, "", "| " + columns + " |"));
        lines.add("| " + columns.replaceAll("[^|]+", " --- ").strip() + " |");
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }
}
