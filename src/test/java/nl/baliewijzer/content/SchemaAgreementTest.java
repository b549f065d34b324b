package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Spoils every value of every kind in every simple way, and holds schema and reader against each other.
class SchemaAgreementTest {
    private static final Schemas SCHEMAS = new Schemas();
    private static final List<String> VALUES = List.of(
            "",
            "7",
            "true",
            "{}",
            "[]",
            "[[]]",
            "[\"x\"]",
            "[\"x\",\"x\"]",
            "\"x\"",
            "\"\"",
            "\" x\"",
            "\"Ë 1!\"",
            "\"" + "x".repeat(500) + "\"",
            "\"0900 8844\"",
            "\"2026-11-23\"",
            "{\"onbekend\":1}");

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderAgreeOnEverySpoiledValue(ContentKind kind) {
        JsonObject good = Examples.file(kind);
        List<String> disagreements = new ArrayList<>();
        int tried = 0;
        for (String path : paths("", good).toList()) {
            for (String value : VALUES) {
                JsonObject spoiled = good.deepCopy();
                Examples.change(spoiled, path, value);
                List<String> codes = shapeProblems(kind, spoiled);
                if (codes.isEmpty() != SCHEMAS.accept(kind.id(), spoiled)) {
                    disagreements.add(path + " = " + value + ": reader " + codes);
                }
                tried++;
            }
        }
        assertEquals(List.of(), disagreements);
        assertTrue(tried > 50, "only " + tried);
    }

    @ParameterizedTest
    @EnumSource
    void aLongestTextIsGoodAndOneMoreCharacterIsNot(ContentKind kind) {
        for (String path : paths("", Examples.file(kind)).toList()) {
            int longest = longest(kind, path);
            for (int length : List.of(longest, longest + 1)) {
                JsonObject file = Examples.file(kind);
                Examples.change(file, path, "\"" + "x".repeat(length) + "\"");
                assertEquals(
                        shapeProblems(kind, file).isEmpty(), SCHEMAS.accept(kind.id(), file), path + " of " + length);
            }
        }
    }

    @Test
    void everyKindHasASchemaAndEverySchemaAKind() throws IOException {
        Set<String> wanted = Stream.concat(Stream.of(ContentKind.values()).map(ContentKind::id), Stream.of("pack"))
                .map(name -> name + ".schema.json")
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            assertEquals(
                    wanted,
                    files.map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /// The length at which the reader starts to complain of length; 1 for what is no free text.
    private static int longest(ContentKind kind, String path) {
        int length = 1;
        for (int next = 1; next <= 410; next++) {
            JsonObject file = Examples.file(kind);
            Examples.change(file, path, "\"" + "x".repeat(next) + "\"");
            if (!shapeProblems(kind, file).isEmpty()) {
                break;
            }
            length = next;
        }
        return length;
    }

    private static List<String> shapeProblems(ContentKind kind, JsonObject file) {
        return ReadersTest.problems(kind, file).stream()
                .map(Problem::code)
                .filter(code -> code.startsWith("S"))
                .toList();
    }

    private static Stream<String> paths(String path, JsonElement element) {
        Stream<String> inside = switch (element) {
            case JsonObject object ->
                object.entrySet().stream()
                        .flatMap(member -> paths(
                                path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue()));
            case JsonArray list ->
                Stream.iterate(0, i -> i + 1).limit(list.size()).flatMap(i -> paths(path + "[" + i + "]", list.get(i)));
            default -> Stream.of();
        };
        return Stream.concat(path.isEmpty() ? Stream.of() : Stream.of(path), inside);
    }
}
