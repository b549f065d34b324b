package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the examples of the guide, letter by letter, has a pack that is good.
class GuideExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```json\\n(.*?)```");

    @TempDir
    private Path pack = Path.of("");

    private List<JsonObject> examples = List.of();

    @BeforeEach
    void readTheGuide() throws IOException {
        examples = BLOCK.matcher(Files.readString(Path.of("docs/inhoud.md")))
                .results()
                .map(block -> JsonParser.parseString(block.group(1)).getAsJsonObject())
                .toList();
    }

    @Test
    void thePackOfAMunicipalityIsGood() {
        JsonObject contacts = examples(0, "contacts");
        contacts.getAsJsonArray("items").addAll(examples(1, "contacts").getAsJsonArray("items"));
        write(
                examples.getFirst(),
                Map.of(
                        "contacts", contacts,
                        "bindings", bound("local-lead", "eigen-aandachtsfunctionaris"),
                        "sources", examples(0, "sources"),
                        "checks", examples(0, "checks")));
        assertEquals(List.of(), problems());
    }

    @Test
    void thePackOfARegionIsGood() {
        JsonObject region = examples.getFirst();
        region.addProperty("id", "onze-regio");
        region.addProperty("layer", "regio");
        JsonObject contacts = examples(0, "contacts");
        contacts.getAsJsonArray("items").get(0).getAsJsonObject().addProperty("id", "ons-meldpunt");
        write(region, Map.of("contacts", contacts, "areas", examples(0, "areas"), "bindings", examples(0, "bindings")));
        assertEquals(List.of(), problems());
    }

    private JsonObject examples(int which, String kind) {
        return examples.stream()
                .filter(one -> one.has("kind") && one.get("kind").getAsString().equals(kind))
                .toList()
                .get(which);
    }

    private static JsonObject bound(String role, String contact) {
        return JsonParser.parseString("""
                {"kind": "bindings", "items": [{"id": "%s", "contacts": ["%s"], "sources": [{"from": "eigen-redactie"}]}]}
                """.formatted(role, contact)).getAsJsonObject();
    }

    private void write(JsonObject json, Map<String, JsonObject> files) {
        JsonArray names = new JsonArray();
        files.forEach((kind, file) -> {
            names.add(kind + ".json");
            Examples.write(pack.resolve(kind + ".json"), file.toString());
        });
        json.add("files", names);
        Examples.write(pack.resolve("pack.json"), json.toString());
    }

    private List<String> problems() {
        return Examples.library(Path.of("content")).check(List.of(pack), LocalDate.of(2027, 1, 1)).problems().stream()
                .map(Object::toString)
                .toList();
    }
}
