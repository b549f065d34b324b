package nl.baliewijzer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.json.EditableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was not changed comes out as it went in, of every kind and after any change.
class LosslessTest {
    private static final String OTHER = "\"ánders \\\"x\\\"\"";
    private static final Path EXAMPLES = Path.of("src/test/resources/content");

    @TempDir
    Path temp;

    static Stream<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(EXAMPLES, Path.of("content"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(path -> path.toString().endsWith(".json")
                                && !path.toString().contains("schema"))
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    /// Every way to a value that holds no other, in the order of the text.
    private static List<List<Object>> ways(EditableJson json) {
        List<List<Object>> ways = new ArrayList<>();
        collect(List.of(), json.value(List.of()).orElseThrow(), ways);
        return ways;
    }

    private static void collect(List<Object> way, Object value, List<List<Object>> ways) {
        switch (value) {
            case Map<?, ?> members -> members.forEach((name, one) -> collect(further(way, name), one, ways));
            case List<?> list ->
                IntStream.range(0, list.size()).forEach(at -> collect(further(way, at), list.get(at), ways));
            default -> ways.add(way);
        }
    }

    private static List<Object> further(List<Object> way, Object step) {
        List<Object> further = new ArrayList<>(way);
        further.add(step);
        return further;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFieldOfEveryKindGoesThereAndBack(Path file) throws IOException {
        EditableJson json = EditableJson.of(Files.readAllBytes(file)).orElseThrow();
        for (List<Object> way : ways(json)) {
            Object value = json.value(way).orElseThrow();
            EditableJson other = json.set(way, "ánders \"x\"");
            int at = other.text().indexOf(OTHER);
            String before = other.text().substring(0, at);
            String behind = other.text().substring(at + OTHER.length());
            assertTrue(json.text().startsWith(before) && json.text().endsWith(behind), () -> file + " " + way);
            assertEquals(json.text(), other.set(way, value).text(), () -> file + " " + way);
        }
    }

    @Test
    void everyKindIsAmongThem() throws IOException {
        Set<Object> kinds = new HashSet<>();
        for (Path file : files().toList()) {
            EditableJson.of(Files.readAllBytes(file))
                    .flatMap(json -> json.value(List.of("kind")))
                    .ifPresent(kinds::add);
        }
        assertEquals(new HashSet<>(DraftFolder.kinds()), kinds);
    }

    /// The lines of a text that hold nothing of an item.
    private static List<String> without(String text, String changed) {
        return text.lines().filter(line -> !line.contains(changed)).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void afterAnyChangesUndoGivesTheBytesBack(long seed) throws IOException {
        Random random = new Random(seed);
        try (DraftFolder draft = DraftExamples.example(temp)) {
            Map<String, String> first = DraftExamples.texts(draft.folder());
            List<Map<String, String>> states = new ArrayList<>(List.of(first));
            for (int step = 0; step < 15; step++) {
                int number = step;
                draft.change("Stap " + step, changes -> any(changes, draft, random, number));
                states.add(DraftExamples.texts(draft.folder()));
            }
            List<Map<String, String>> distinct = new ArrayList<>();
            states.stream()
                    .filter(state -> distinct.isEmpty() || !distinct.getLast().equals(state))
                    .forEach(distinct::add);
            for (Map<String, String> state : distinct.reversed()) {
                assertEquals(state, DraftExamples.texts(draft.folder()));
                draft.undo();
            }
            assertEquals(first, DraftExamples.texts(draft.folder()));
            while (draft.toRedo().isPresent()) {
                draft.redo();
            }
            assertEquals(distinct.getLast(), DraftExamples.texts(draft.folder()));
        }
    }

    private static void any(Changes changes, DraftFolder draft, Random random, int number) {
        List<DraftItem> items = Stream.of("contacts", "bindings", "excuses", "desk", "cover", "checks")
                .flatMap(kind -> draft.items(kind).stream())
                .filter(item -> !item.locked())
                .toList();
        ItemId item = items.get(random.nextInt(items.size())).id();
        switch (random.nextInt(6)) {
            case 0 -> changes.set(item, FieldPath.of("veld" + number), "één \\ \"twee\"\n" + number);
            case 1 -> changes.set(item, FieldPath.of("note"), List.of(Members.of("diep", List.of(1, true, "x"))));
            case 2 -> changes.remove(item, FieldPath.of("sources", 0));
            case 3 -> changes.insert(item, FieldPath.of("asks"), 0, "Vraag " + number + "?");
            case 4 -> changes.backToNational(item);
            default -> changes.add("excuses", Members.of("id", changes.freeId("excuses", "Even"), "text", "Even."));
        }
    }

    @Test
    void anOddHandMadeFileKeepsItsOrderAndItsSpaces() throws IOException {
        Path folder = DraftExamples.copy(temp);
        String odd = """
            {"items" :
            [ {  "sources":[{"from" :"eigen-redactie"}],
                 "contacts" : [ "aandachtsfunctionaris" ] , "eigen veld": [1.50, {"x":"\\u00e9"}],
               "id":"local-lead" }
            ],      "kind":"bindings"  }\
            """;
        Files.writeString(folder.resolve("bindings.json"), odd);
        try (DraftFolder draft = DraftExamples.open(folder)) {
            ItemId lead = new ItemId("bindings", "local-lead");
            draft.change("Wie", changes -> changes.set(lead, FieldPath.of("contacts", 0), "vervanger"));
            assertEquals(
                    odd.replace("aandachtsfunctionaris", "vervanger"),
                    Files.readString(folder.resolve("bindings.json")));
            draft.change("Wie", changes -> changes.insert(lead, FieldPath.of("contacts"), 1, "signalenoverleg"));
            String now = Files.readString(folder.resolve("bindings.json"));
            assertEquals(without(odd, "contacts"), without(now, "contacts"));
            assertTrue(now.contains("[ \"vervanger\", \"signalenoverleg\" ]"), now);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsMadeUpIsReadAsItWasMeant(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("a", made(random, 4));
            EditableJson json = EditableJson.of(value);
            assertEquals(value, json.value(List.of()).orElseThrow());
            assertEquals(
                    value,
                    EditableJson.of(json.bytes()).orElseThrow().value(List.of()).orElseThrow());
            Object other = made(random, 3);
            EditableJson longer = json.set(List.of("b"), other).set(List.of("b2"), List.of(other));
            assertEquals(other, longer.value(List.of("b")).orElseThrow());
            assertEquals(
                    json.text(),
                    longer.remove(List.of("b2")).remove(List.of("b")).text());
        }
    }

    private static Object made(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean();
            case 2 -> text(random);
            case 3 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> made(random, depth - 1))
                        .toList();
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                IntStream.range(0, random.nextInt(4)).forEach(_ -> members.put(text(random), made(random, depth - 1)));
                yield members;
            }
        };
    }

    private static String text(Random random) {
        String signs = "ab é\"\\/{}[],:'‘’€😀ïñ ж";
        int[] points = signs.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(12))
                .forEach(_ -> text.appendCodePoint(points[random.nextInt(points.length)]));
        return text.toString();
    }
}
