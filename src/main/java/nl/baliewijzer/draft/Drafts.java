package nl.baliewijzer.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.json.EditableJson;
import nl.baliewijzer.json.Problem;

/// Opens the folder of a municipality's content to work on it, or begins one.
public final class Drafts {
    /// The version of what was never made ready: it is below all others.
    static final String NEVER = "0.0.0";

    private final Foundation foundation;
    private final Clock clock;

    /// Drafts on top of the content of this library.
    public Drafts(Library library, Clock clock) {
        foundation = library.foundation();
        this.clock = clock;
    }

    /// The municipalities that there are, to choose one from.
    public List<String> municipalities() {
        return foundation.municipalities();
    }

    /// Opens a folder with a pack.json; nothing in it changes.
    public Opening open(Path folder) {
        Optional<Path> real = real(folder);
        return real.isEmpty() ? refused(folder, DraftFault.D001) : locked(real.get());
    }

    /// Begins in a folder that is empty or not there yet, with the name of the municipality and nothing else.
    public Opening begin(Path folder, String municipality) {
        String name = municipality.strip();
        if (name.isEmpty()) {
            return refused(folder, DraftFault.D012);
        }
        try {
            Files.createDirectories(folder);
            if (!isEmpty(folder)) {
                return refused(folder, DraftFault.D010);
            }
            StepWriter writer = new StepWriter(folder);
            Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
            begun(name).forEach((file, text) -> files.put(file, Optional.of(text.bytes())));
            writer.write(files);
        } catch (IOException | UncheckedIOException unwritable) {
            return refused(folder, DraftFault.D004);
        }
        return open(folder);
    }

    private Map<String, EditableJson> begun(String municipality) {
        EditableJson pack = EditableJson.of(Members.of(
                "id", Ids.of(municipality),
                "layer", Layer.MUNICIPALITY.id(),
                "name", municipality,
                "version", NEVER,
                "date", LocalDate.ofInstant(clock.instant(), Reachability.ZONE).toString(),
                "requires", Foundation.format(),
                "files", List.of("desk.json")));
        EditableJson desk = EditableJson.of(
                Members.of("kind", "desk", "items", List.of(Members.of("id", "balie", "municipality", municipality))));
        return Map.of(DraftFiles.PACK, pack, "desk.json", desk);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /// Looks before it locks: what cannot be opened is not written in either.
    private Opening locked(Path folder) {
        FolderFiles.Found before = new FolderFiles(folder).read();
        if (before.files().isEmpty()) {
            return new Opening.Refused(before.problems());
        }
        try {
            Optional<FolderLock> lock = FolderLock.take(folder);
            return lock.isEmpty() ? refused(folder, DraftFault.D003) : opened(folder, lock.get());
        } catch (IOException unwritable) {
            return refused(folder, DraftFault.D004);
        }
    }

    private Opening opened(Path folder, FolderLock lock) throws IOException {
        new StepWriter(folder).recover();
        FolderFiles.Found found = new FolderFiles(folder).read();
        if (found.files().isEmpty()) {
            lock.close();
            return new Opening.Refused(found.problems());
        }
        return new Opening.Ready(new DraftFolder(folder, lock, found.files().get(), foundation, clock));
    }

    private static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static Opening refused(Path folder, DraftFault fault) {
        return new Opening.Refused(List.of(Problem.of(folder.toString(), fault)));
    }
}
