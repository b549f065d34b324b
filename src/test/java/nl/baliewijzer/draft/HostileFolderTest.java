package nl.baliewijzer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever lies in a folder: it is opened, or refused with the reason, and nothing in it is lost.
class HostileFolderTest {
    private static final String TELLING = "{}[]\",:0-9.eE\\ntrue \n\u0000\u200B\u202E\uFEFFé“’x";

    @TempDir
    Path temp;

    private static Problem refused(Path folder) {
        return assertInstanceOf(Opening.Refused.class, DraftExamples.drafts().open(folder))
                .problems()
                .getFirst();
    }

    private Path example() throws IOException {
        return DraftExamples.copy(temp);
    }

    @Test
    void aFolderThatIsNotThereOrHasNoPack() throws IOException {
        assertEquals("D001", refused(temp.resolve("nergens")).code());
        assertEquals("D002", refused(temp).code());
        Path file = Files.writeString(temp.resolve("bestand"), "x");
        assertEquals("D001", refused(file).code());
        try (Stream<Path> inside = Files.list(temp)) {
            assertEquals(List.of(file), inside.toList());
        }
    }

    @Test
    void aBrokenFileIsNamedWithItsLine() throws IOException {
        Path folder = example();
        Path desk = folder.resolve("desk.json");
        Files.writeString(desk, Files.readString(desk).replace("\"floor\":", "\"floor\""));
        Map<String, String> before = DraftExamples.texts(folder);
        Problem problem = refused(folder);
        assertEquals("desk.json", problem.file());
        assertEquals("J005", problem.code());
        assertEquals("begane grond", line(desk, problem.line()));
        assertEquals(before, DraftExamples.texts(folder));
    }

    private static String line(Path file, int line) throws IOException {
        return Files.readAllLines(file).get(line - 1).replaceAll(".*\" *\"|\",?$", "");
    }

    @Test
    void linksAreNotFollowedAndNotReplaced() throws IOException {
        Path folder = example();
        Path elsewhere = Files.move(folder.resolve("desk.json"), temp.resolve("elders.json"));
        Path link = Files.createSymbolicLink(folder.resolve("desk.json"), elsewhere);
        assertEquals("D005", refused(folder).code());
        assertTrue(Files.isSymbolicLink(link));
        Files.delete(link);
        Files.createDirectory(link);
        assertEquals("D005", refused(folder).code());
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), example());
        try (DraftFolder draft = DraftExamples.open(link)) {
            assertEquals(temp.resolve("voorbeeld").toRealPath(), draft.folder());
        }
    }

    @Test
    void aPackOfAnotherLayerIsNotForHere() throws IOException {
        Path folder = example();
        Path pack = folder.resolve("pack.json");
        Files.writeString(pack, Files.readString(pack).replace("gemeente\"", "regio\""));
        assertEquals("D009", refused(folder).code());
        Files.writeString(pack, "{ \"layer\": \"gemeente\" }");
        assertEquals("D008", refused(folder).code());
        Files.writeString(pack, "[]");
        assertEquals("D013", refused(folder).code());
    }

    @Test
    void whatIsTooBigIsRefused() throws IOException {
        Path folder = example();
        Files.writeString(folder.resolve("cover.json"), " ".repeat(StrictJson.MAX_BYTES) + "{}");
        assertEquals("J001", refused(folder).code());
        String names =
                IntStream.range(0, 120).mapToObj(n -> "\"a" + n + ".json\"").collect(Collectors.joining(","));
        for (int n = 0; n < 120; n++) {
            Files.writeString(folder.resolve("a" + n + ".json"), "{}");
        }
        Files.writeString(folder.resolve("pack.json"), "{\"layer\":\"gemeente\",\"files\":[" + names + "]}");
        assertEquals("D007", refused(folder).code());
    }

    @Test
    void aNameThatLeadsOutIsNeitherReadNorWritten() throws IOException {
        Path folder = example();
        Path pack = folder.resolve("pack.json");
        Files.writeString(
                pack, Files.readString(pack).replace("\"desk.json\"", "\"../elders.json\", 7, \"desk.json\""));
        Files.writeString(temp.resolve("elders.json"), "{ broken");
        try (DraftFolder draft = DraftExamples.open(folder)) {
            assertFalse(draft.problems().isEmpty());
            draft.change("Naam", changes -> changes.set(EditsUntilKilled.DESK, EditsUntilKilled.PLACE, "balie 9"));
        }
        assertEquals("{ broken", Files.readString(temp.resolve("elders.json")));
    }

    @Test
    void aListedFileThatIsNotThereCanBeMade() throws IOException {
        Path folder = example();
        Files.delete(folder.resolve("desk.json"));
        try (DraftFolder draft = DraftExamples.open(folder)) {
            assertEquals("P001", draft.problems().getFirst().problem().code());
            draft.change(
                    "Balie", changes -> changes.add("desk", Members.of("id", "balie", "municipality", "Voorbeeld")));
            assertEquals(List.of(), draft.problems());
        }
    }

    @Test
    void aFileThatNobodyListedIsNotOverwritten() throws IOException {
        Path folder = example();
        Files.writeString(folder.resolve("excuses.json"), "van iemand");
        try (DraftFolder draft = DraftExamples.open(folder)) {
            draft.change(
                    "Zin",
                    changes -> changes.add(
                            "excuses", Members.of("id", "x", "text", "Even.", "sources", DraftExamples.OWN)));
            assertTrue(draft.item(new ItemId("excuses", "x")).isPresent());
        }
        assertEquals("van iemand", Files.readString(folder.resolve("excuses.json")));
    }

    @Test
    void whereAFileOfItsKindHasNoListAnItemGetsAFileOfItsOwn() throws IOException {
        Path folder = example();
        Files.writeString(folder.resolve("cover.json"), "{\"kind\":\"excuses\",\"items\":{}}");
        try (DraftFolder draft = DraftExamples.open(folder)) {
            draft.change(
                    "Zin",
                    changes -> changes.add(
                            "excuses", Members.of("id", "x", "text", "Even.", "sources", DraftExamples.OWN)));
            assertTrue(draft.item(new ItemId("excuses", "x")).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void spoiledFilesAreOpenedOrRefusedAndKeepTheirBytes(long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = example();
        List<String> names = List.copyOf(bytes(folder).keySet());
        int opened = 0;
        for (int round = 0; round < 60; round++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            Files.write(folder.resolve(name), spoiled(bytes, random));
            Map<String, byte[]> before = bytes(folder);
            switch (DraftExamples.drafts().open(folder)) {
                case Opening.Refused(var problems) ->
                    problems.forEach(one -> assertFalse(one.text().isBlank()));
                case Opening.Ready(DraftFolder draft) -> {
                    opened++;
                    isUsed(draft);
                    draft.close();
                }
            }
            same(before, bytes(folder));
            Files.write(folder.resolve(name), bytes);
        }
        assertTrue(opened > 5 && opened < 55, "opened " + opened);
    }

    /// Everything that a window asks; and an edit that is taken back.
    private static void isUsed(DraftFolder draft) {
        DraftFolder.kinds().forEach(kind -> assertFalse(draft.items(kind).isEmpty() && kind.equals("contacts")));
        assertTrue(
                draft.problems().stream().noneMatch(one -> one.problem().text().isBlank()));
        assertFalse(TaskList.of(draft).isEmpty());
        assertTrue(Differences.of(draft).stream().noneMatch(one -> one.before().equals(one.after())));
        draft.change("Zin", changes -> changes.add("excuses", Members.of("id", "x", "text", "Even.")));
        draft.undo();
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private static void same(Map<String, byte[]> before, Map<String, byte[]> after) {
        assertEquals(texts(before), texts(after));
    }

    private static Map<String, String> texts(Map<String, byte[]> bytes) {
        Map<String, String> texts = new TreeMap<>();
        bytes.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    /// A piece is taken out, doubled, or gets a telling character before it.
    private static byte[] spoiled(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length());
        int until = Math.min(text.length(), from + 1 + random.nextInt(6));
        String piece = text.substring(from, until);
        String other = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> piece + piece;
            case 2 -> TELLING.charAt(random.nextInt(TELLING.length())) + piece;
            default -> "x".repeat(piece.length());
        };
        return (text.substring(0, from) + other + text.substring(until)).getBytes(StandardCharsets.UTF_8);
    }
}
