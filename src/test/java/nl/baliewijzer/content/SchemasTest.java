package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.json.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The schemas that editors use are those that the readers give; nobody writes them by hand.
///
/// After a change of a reader: run this test, and copy `target/schema` over `content/schema`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemasTest {
    private static final Path FRESH = Path.of("target/schema");
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final FieldNames names = new FieldNames();

    @Test
    void areWhatTheReadersGive() throws IOException {
        SortedMap<String, String> wanted = new TreeMap<>();
        Stream.of(ContentKind.values()).forEach(kind -> wanted.put(file(kind.id()), text(ofKind(kind))));
        wanted.put(file("pack"), text(ofPack()));
        Files.createDirectories(FRESH);
        for (var schema : wanted.entrySet()) {
            Files.writeString(FRESH.resolve(schema.getKey()), schema.getValue());
        }
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            Set<String> there =
                    files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
            assertEquals(wanted.keySet(), there);
        }
        for (var schema : wanted.entrySet()) {
            assertEquals(
                    schema.getValue(),
                    Files.readString(Schemas.FOLDER.resolve(schema.getKey())),
                    "Copy target/schema over content/schema.");
        }
    }

    @Test
    void everyFieldHasANameAndSaysWhatItIsFor() {
        Stream.of(ContentKind.values()).forEach(kind -> {
            assertNotEquals("", names.about(kind.id()), kind.id());
            all(kind.id(), item(kind), true);
        });
    }

    private void all(String path, JsonObject schema, boolean described) {
        if (!described) {
            assertNotEquals("", names.about(path), path);
        }
        if (schema.has("properties")) {
            schema.getAsJsonObject("properties")
                    .entrySet()
                    .forEach(member ->
                            all(path + "." + member.getKey(), member.getValue().getAsJsonObject(), false));
        }
        if (schema.has("items")) {
            all(path, schema.getAsJsonObject("items"), true);
        }
        if (schema.has("oneOf")) {
            schema.getAsJsonArray("oneOf").forEach(one -> all(path, one.getAsJsonObject(), true));
        }
    }

    private JsonObject ofKind(ContentKind kind) {
        Sketch file = new Sketch("", _ -> "");
        file.maybeText("$schema", 200);
        JsonObject constant = new JsonObject();
        constant.addProperty("const", kind.id());
        file.put("kind", constant);
        JsonObject items = new JsonObject();
        items.addProperty("type", "array");
        items.add("items", item(kind));
        items.addProperty("minItems", 1);
        file.put("items", items);
        return headed(kind.id(), file.schema());
    }

    private JsonObject item(ContentKind kind) {
        Sketch item = new Sketch(kind.id(), names::about);
        ItemsReader.hear(kind, item);
        return item.schema();
    }

    private JsonObject ofPack() {
        Sketch pack = new Sketch("pack", names::about);
        var _ = PackReader.Contents.read(pack);
        return headed("pack", pack.schema());
    }

    private JsonObject headed(String name, JsonObject schema) {
        JsonObject headed = new JsonObject();
        headed.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        headed.addProperty("title", names.name(name));
        headed.addProperty("description", names.about(name));
        schema.entrySet().forEach(member -> headed.add(member.getKey(), member.getValue()));
        return headed;
    }

    private static String file(String name) {
        return name + ".schema.json";
    }

    private static String text(JsonObject schema) {
        return GSON.toJson(schema) + "\n";
    }
}
