package nl.baliewijzer.view.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.Drafts;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.draft.Members;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.texts.TextTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Counts the fields of a municipality's items that the window cannot edit, by the schemas that the readers give: none.
class EveryFieldTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), Reachability.ZONE);

    /// What names an item, and what only the country may say.
    private static final Set<String> NOT_FOR_A_MUNICIPALITY = Set.of("id", "locked");

    private final Texts texts = new Texts();
    private final BenchModel bench = new BenchModel(new Drafts(new Library(), CLOCK), CLOCK);
    private final List<String> missed = new ArrayList<>();
    private int seen;

    @TempDir
    private Path work;

    static Stream<String> kinds() {
        return DraftFolder.kinds().stream();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfAKindCanBeEdited(String kind) throws IOException {
        bench.begin(work.resolve("Delft"), "Delft");
        ItemId id = new ItemId(kind, "nieuw");
        bench.change("new", changes -> changes.add(kind, Members.of("id", id.id())));
        ValueEditor editor = new ValueEditor(new ItemForm(bench, id), FieldPath.WHOLE, texts);
        var _ = new Scene(editor);
        JsonObject schema = JsonParser.parseString(Files.readString(Path.of("content/schema", kind + ".schema.json")))
                .getAsJsonObject();
        look(
                editor,
                id,
                FieldPath.WHOLE,
                inside(schema.getAsJsonObject("properties").getAsJsonObject("items")));
        assertEquals(List.of(), missed);
        assertTrue(seen > 0, "there were fields");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasARoomWhereItIsChanged(String kind) {
        Room room = Room.of(kind);
        assertNotEquals(Room.REVIEW, room);
        assertEquals(
                room == Room.TEXTS || kind.equals("roles"),
                new TextTable(bench, texts).kinds().contains(kind));
    }

    private void look(Parent editor, ItemId id, FieldPath place, JsonObject object) {
        for (var member : object.getAsJsonObject("properties").entrySet()) {
            if (!NOT_FOR_A_MUNICIPALITY.contains(member.getKey())
                    || !place.steps().isEmpty()) {
                add(editor, id, place, member.getKey());
                FieldPath there = place.to(member.getKey());
                JsonObject value = member.getValue().getAsJsonObject();
                JsonObject inner = inside(value);
                if (inner.has("properties")) {
                    look(editor, id, value.has("items") ? there.to(0) : there, inner);
                } else {
                    seen++;
                    if (!has(editor, ItemForm.node(id, value.has("items") ? there.to(0) : there))) {
                        missed.add(id.kind() + "." + there);
                    }
                }
            }
        }
    }

    /// Adds a member as somebody does, by choosing it in the list.
    private static void add(Parent editor, ItemId id, FieldPath place, String name) {
        find(editor, ItemForm.node(id, place.to("+")))
                .map(MissingFields.class::cast)
                .forEach(box -> box.getItems().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .ifPresent(box::setValue));
    }

    /// The object that a value is, or that each entry of it is; itself where it is neither.
    private static JsonObject inside(JsonObject value) {
        if (value.has("items")) {
            return inside(value.getAsJsonObject("items"));
        }
        if (value.has("oneOf")) {
            return value.getAsJsonArray("oneOf").get(1).getAsJsonObject();
        }
        return value;
    }

    private static boolean has(Parent editor, String node) {
        return find(editor, node).findAny().isPresent();
    }

    private static Stream<Node> find(Node node, String id) {
        Stream<Node> below = node instanceof Parent parent
                ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(child -> find(child, id))
                : Stream.of();
        return id.equals(node.getId()) ? Stream.concat(Stream.of(node), below) : below;
    }
}
