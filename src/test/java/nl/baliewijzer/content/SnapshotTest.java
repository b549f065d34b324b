package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A snapshot is what strict reading gives, and nothing is ever lost by one that is damaged.
class SnapshotTest {
    private static final int CUTS = 50;

    static Stream<Bundled> packs() {
        return Library.BUNDLED.stream().map(Bundled::new);
    }

    /// All that is known of a pack, with the place of every item.
    private static List<Object> known(Draft draft) {
        return List.of(
                draft.label(),
                draft.pack(),
                draft.format(),
                draft.without(),
                draft.problems(),
                draft.complete(),
                draft.entries().stream()
                        .map(one -> List.of(one.kind(), one.id(), one.layer(), one.file(), one.locked(), one.value()))
                        .toList(),
                draft.entries().stream().map(Entry::place).toList(),
                draft.entries().stream().map(Entry::json).toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatIsReadFromItIsWhatIsReadFromTheFiles(Bundled pack) {
        Draft read = Snapshot.read(Snapshot.of(pack), pack);

        assertTrue(read.entries().size() > 10, "entries: " + read.entries().size());
        assertEquals(known(PackReader.read(pack)), known(read));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theSamePackHasTheSameBytes(Bundled pack) {
        assertArrayEquals(Snapshot.of(pack), Snapshot.of(pack));
    }

    /// Every start reads all of it: it is worth having only if it is much less than the files.
    @ParameterizedTest
    @MethodSource("packs")
    void itIsMuchShorterThanTheFiles(Bundled pack) {
        int files = PackReader.names(pack).stream()
                .mapToInt(file -> pack.read(file, new Problems(file)).orElseThrow().length)
                .sum();
        int snapshot = Snapshot.of(pack).length;
        assertTrue(snapshot * 5 <= files * 3, snapshot + " bytes for " + files + " in the files of " + pack.folder());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aDamagedOneIsReadFromTheFilesInstead(Bundled pack) {
        byte[] whole = Snapshot.of(pack);
        for (int cut = 0; cut < CUTS; cut++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length * cut / CUTS);
            assertEquals(
                    PackReader.read(pack).entries().size(),
                    Snapshot.read(damaged, pack).entries().size());
        }
    }

    @Test
    void ofWhatIsNotWholeNoneIsMade(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.json"), "{}");

        assertThrows(IllegalStateException.class, () -> Snapshot.of(new Folder(folder)));
    }

    @Test
    void everyPackThatComesWithTheProgramGetsOne(@TempDir Path folder) throws IOException {
        Snapshot.write(folder);

        for (String pack : Library.BUNDLED) {
            assertArrayEquals(
                    Snapshot.of(new Bundled(pack)), Files.readAllBytes(folder.resolve(pack + Snapshot.ENDING)), pack);
        }
    }
}
