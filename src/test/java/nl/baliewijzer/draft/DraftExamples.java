package nl.baliewijzer.draft;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;

/// Drafts to try things on: copies of the example that a municipality can begin from.
final class DraftExamples {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
    static final ItemId LEAD = new ItemId("contacts", "aandachtsfunctionaris");
    static final FieldPath NUMBER = FieldPath.of("phones", 0, "number");
    static final List<Object> OWN = List.of(Members.of("from", "eigen-redactie"));

    private static final Drafts DRAFTS = new Drafts(new Library(), CLOCK);
    private static final Path EXAMPLE = Path.of("content/gemeente/voorbeeld");

    private DraftExamples() {}

    static Drafts drafts() {
        return DRAFTS;
    }

    /// A copy of the example in a folder of this name.
    static Path copy(Path into) throws IOException {
        Path folder = Files.createDirectories(into.resolve("voorbeeld"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    static DraftFolder open(Path folder) {
        return assertInstanceOf(Opening.Ready.class, drafts().open(folder)).draft();
    }

    static DraftFolder example(Path into) throws IOException {
        return open(copy(into));
    }

    /// Every file in a folder as text, without those of an open draft.
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(FolderLock.NAME)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
