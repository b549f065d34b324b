package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Parsed;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever bytes stand in a file: content is whole, or there are problems with a place. Never an exception.
class MutationTest {
    private static final int ROUNDS = 2000;
    private static final String INTERESTING = "{}[]\",:0-9.eE\\ntrue \n\u0000\u200B\u202E\uFEFFé“’x";

    @TempDir
    private Path temp = Path.of("");

    @Test
    void mutatedFilesAreRefusedWithAPlaceOrStillGood() throws IOException {
        Random random = new Random(20261123);
        Path root = Examples.copy(Examples.ROOT, temp.resolve("alles"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(PackReader.PACK))
                    .sorted()
                    .toList();
        }
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            Files.write(file, mutated(good, random));
            List<Problem> problems = read(file);
            problems.forEach(MutationTest::hasAPlace);
            if (round % 10 == 0) {
                Verdict checked = Examples.library().check(List.of(file.resolveSibling("")));
                assertTrue(checked.readable());
                checked.problems().forEach(MutationTest::hasAPlace);
                loads(root);
            }
            refused += problems.isEmpty() ? 0 : 1;
            Files.write(file, good);
        }
        assertTrue(refused > ROUNDS / 2, "only " + refused);
        assertEquals(List.of(), Examples.library().check(List.of(root)).problems());
    }

    private static List<Problem> read(Path file) throws IOException {
        Parsed parsed = StrictJson.read("a.json", Files.readAllBytes(file));
        Problems problems = new Problems("a.json");
        parsed.tree().flatMap(tree -> Fields.open(tree, problems)).ifPresent(in -> {
            var _ = new ItemsReader("a.json", Layer.MUNICIPALITY).read(in);
            var _ = in.done(() -> "");
        });
        return Stream.concat(parsed.problems().stream(), problems.list().stream())
                .toList();
    }

    private static void loads(Path root) {
        Path own = root.resolve("gemeente/eigen");
        switch (Examples.library(root).load(Optional.of("Teststad"), Optional.of(own))) {
            case Loaded.Ok ok -> assertFalse(ok.catalogue().packs().isEmpty());
            case Loaded.Rejected rejected -> assertFalse(rejected.problems().isEmpty());
        }
    }

    private static void hasAPlace(Problem problem) {
        assertFalse(problem.file().isBlank());
        assertFalse(problem.text().isBlank());
        assertFalse(problem.code().equals("S099"), problem::toString);
        assertTrue(problem.text().chars().noneMatch(Character::isISOControl), problem::toString);
        boolean whole = problem.code().startsWith("P") || problem.code().startsWith("X");
        assertTrue(whole || (problem.line() > 0 && problem.path().startsWith("$")), problem::toString);
    }

    /// One to three changes: a byte flipped, a piece removed or doubled, or a telling character put in.
    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(bytes.length);
            int until = Math.min(bytes.length, from + 1 + random.nextInt(12));
            byte[] head = Arrays.copyOf(bytes, from);
            byte[] tail = Arrays.copyOfRange(bytes, until, bytes.length);
            byte[] middle = Arrays.copyOfRange(bytes, from, until);
            int letter = random.nextInt(INTERESTING.length());
            byte[] telling = INTERESTING.substring(letter, letter + 1).getBytes(StandardCharsets.UTF_8);
            bytes = switch (random.nextInt(4)) {
                case 0 -> joined(head, tail);
                case 1 -> joined(head, middle, middle, tail);
                case 2 -> joined(head, telling, middle, tail);
                default -> joined(head, new byte[] {(byte) random.nextInt(256)}, tail);
            };
            if (bytes.length == 0) {
                break;
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
