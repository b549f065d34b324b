package nl.baliewijzer.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.content.LayersFuzz;
import nl.baliewijzer.content.ReadersFuzz;
import nl.baliewijzer.desktop.SocketFuzz;
import nl.baliewijzer.desktop.x11.DisplayFuzz;
import nl.baliewijzer.json.MemoryFolder;
import nl.baliewijzer.json.StrictJsonFuzz;
import nl.baliewijzer.settings.SettingsFuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Every input that `script/fuzz` found or starts from, whole and cut short, by the targets that it feeds.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sockets and folders as Linux has them")
class FoundInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/fuzz");
    private static final Path TARGETS = Path.of("src/test/java");
    private static final int CUTS = 40;

    private static final Map<String, Target> ALL = Map.of(
            "StrictJsonFuzz", StrictJsonFuzz::fuzzerTestOneInput,
            "ReadersFuzz", ReadersFuzz::fuzzerTestOneInput,
            "LayersFuzz", LayersFuzz::fuzzerTestOneInput,
            "SettingsFuzz", SettingsFuzz::fuzzerTestOneInput,
            "SocketFuzz", SocketFuzz::fuzzerTestOneInput,
            "DisplayFuzz", DisplayFuzz::fuzzerTestOneInput);

    /// What is fed.
    private interface Target {
        void feed(byte[] input) throws IOException;
    }

    @Test
    void everyTargetIsHere() throws IOException {
        var written = new TreeSet<String>();
        try (Stream<Path> all = Files.walk(TARGETS)) {
            all.map(one -> one.getFileName().toString())
                    .filter(name -> name.endsWith("Fuzz.java"))
                    .forEach(name -> written.add(name.replace(".java", "")));
        }
        assertEquals(new TreeSet<>(ALL.keySet()), written);
    }

    @TestFactory
    Stream<DynamicTest> nothingOfItThrows() {
        return ALL.entrySet().stream()
                .flatMap(target -> MemoryFolder.files(INPUTS.resolve(target.getKey())).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                target.getKey() + ": " + file.getFileName(), () -> feed(target.getValue(), file))));
    }

    private static void feed(Target target, Path file) throws IOException {
        var input = Files.readAllBytes(file);
        for (var cut : IntStream.rangeClosed(0, CUTS)
                .map(part -> (int) ((long) input.length * part / CUTS))
                .distinct()
                .toArray()) {
            assertDoesNotThrow(() -> target.feed(Arrays.copyOf(input, cut)), "of " + file + " the first " + cut);
        }
    }
}
