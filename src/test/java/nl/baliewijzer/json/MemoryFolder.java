package nl.baliewijzer.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A folder in memory, where the system has one, for what is written thousands of times a second; gone at the end.
public final class MemoryFolder {
    private static final Path MEMORY = Path.of("/dev/shm");

    private MemoryFolder() {}

    /// Makes one.
    public static Path create() {
        try {
            Path folder = Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "baliewijzer")
                    : Files.createTempDirectory("baliewijzer");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /// The files below a folder, in the order of their names.
    public static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
