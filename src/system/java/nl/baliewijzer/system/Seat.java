package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folders of somebody who works here and nowhere else: home, temporary files, session, what the program prints.
final class Seat {
    private final Path whole;

    Seat(Path whole, Tools tools) throws IOException {
        this.whole = whole;
        for (String name : List.of("home/.config/baliewijzer", "tmp", "work", "logs")) {
            Files.createDirectories(folder(name));
        }
        tools.tell("HOME", folder("home").toString());
        tools.tell("TMPDIR", folder("tmp").toString());
        tools.tell("XDG_RUNTIME_DIR", session("run"));
    }

    /// Makes a folder of a session, which is nobody else's.
    String session(String name) {
        try {
            Path made = Files.createDirectories(folder(name));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
            return made.toString();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    Path whole() {
        return whole;
    }

    Path folder(String name) {
        return whole.resolve(name);
    }

    /// What the employee chose before, as it stands in the file.
    void settings(String json) {
        write(folder("home/.config/baliewijzer/settings.json"), json + "\n");
    }

    /// What the program printed so far as its faults.
    String faults() {
        return read(folder("logs/err"));
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// The text of a file; nothing when it is not there yet.
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
