package nl.baliewijzer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problem;

/// A line of `messages.tsv`: how a mistake is made, and what its message says.
record Mistake(String code, String base, String changes, String file, String words, String remedy) {
    private static final String OWN = "delft";
    private static final String ADDED = "nieuw.json";

    static List<Mistake> all() {
        try (InputStream in = Objects.requireNonNull(Mistake.class.getResourceAsStream("messages.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Mistake(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
                    .toList();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /// What is told of a pack with this mistake in it; the pack is made in an empty folder.
    List<Problem> told(Path empty) {
        Path pack = base.equals(OWN)
                ? Examples.delft(empty.resolve(OWN))
                : Examples.copy(Examples.NATIONAL, empty.resolve("landelijk"));
        if (changes.matches("[a-z-]+/.*")) {
            String[] parts = changes.split("; ", -1);
            Examples.copied(parts[0].split("/", -1)[0], parts[0].split("/", -1)[1], pack.resolve(ADDED));
            Stream.of(parts).skip(1).forEach(part -> change(pack, ADDED + " items[0]." + part));
        } else {
            Arrays.stream(changes.split(" ;; ", -1)).forEach(one -> change(pack, one));
        }
        if (Files.exists(pack.resolve(ADDED))) {
            Examples.spoil(pack.resolve(PackReader.PACK), "files[99]", '"' + ADDED + '"');
        }
        Library library = base.equals(OWN) ? Examples.library(Path.of("content")) : Examples.library();
        return library.check(List.of(pack), LocalDate.of(2027, 1, 1)).problems();
    }

    private static void change(Path pack, String change) {
        String[] parts = change.split(" ", 3);
        String value = parts.length > 2 ? parts[2] : "";
        if (parts[1].equals("=")) {
            try {
                Files.write(pack.resolve(parts[0]), value.translateEscapes().getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        } else {
            Examples.spoil(pack.resolve(parts[0]), parts[1], value);
        }
    }
}
