package nl.baliewijzer.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.baliewijzer.json.EditableJson;
import nl.baliewijzer.json.Problem;

/// Keeps a draft on the disk: writes what changed, and notices when somebody else did.
final class Keeper {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Path folder;
    private final Clock clock;
    private final FolderFiles disk;
    private Map<String, byte[]> written;
    /// What was being written when the disk refused; it may be there already, or half of it.
    private Optional<Map<String, byte[]>> pending = Optional.empty();

    private Instant at;

    Keeper(Path folder, DraftFiles files, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        disk = new FolderFiles(folder);
        written = files.bytes();
        at = clock.instant();
    }

    /// Writes the files that differ from what is on the disk, unless that is no more what we know it to be.
    Saving keep(DraftFiles files) {
        Map<String, byte[]> wanted = files.bytes();
        try {
            endPending();
            if (same(written, wanted)) {
                return new Saving.Saved(at);
            }
            List<String> outside = outside(wanted.keySet());
            return outside.isEmpty() ? write(wanted) : new Saving.ChangedOutside(outside);
        } catch (IOException | UncheckedIOException full) {
            return failed();
        }
    }

    /// Writes the files over what somebody else made of them, and puts that aside first.
    Saving keepOver(DraftFiles files) {
        Map<String, byte[]> wanted = files.bytes();
        try {
            endPending();
            Set<String> known = known(wanted.keySet());
            putAside(disk.bytes(known));
            written = disk.bytes(known);
            return write(wanted);
        } catch (IOException | UncheckedIOException full) {
            return failed();
        }
    }

    /// Somebody else's files are ours from now on; what we had is put aside.
    void took(DraftFiles theirs, DraftFiles mine) {
        try {
            putAside(mine.bytes());
        } catch (IOException | UncheckedIOException _) {
            // it can still be gone back to, until the draft is closed
        }
        written = theirs.bytes();
        at = clock.instant();
    }

    List<String> changedOutside() {
        try {
            return outside(written.keySet());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.copyOf(written.keySet());
        }
    }

    private Set<String> known(Set<String> wanted) {
        Set<String> known = new TreeSet<>(wanted);
        known.addAll(written.keySet());
        return known;
    }

    private List<String> outside(Set<String> wanted) throws IOException {
        Map<String, byte[]> there = disk.bytes(known(wanted));
        Set<String> names = new TreeSet<>(there.keySet());
        names.addAll(written.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(there.get(name), written.get(name)))
                .toList();
    }

    private Saving write(Map<String, byte[]> wanted) throws IOException {
        Map<String, Optional<byte[]>> changed = new LinkedHashMap<>();
        known(wanted.keySet()).stream()
                .filter(name -> !Arrays.equals(wanted.get(name), written.get(name)))
                .forEach(name -> changed.put(name, Optional.ofNullable(wanted.get(name))));
        keepVersion();
        pending = Optional.of(wanted);
        new StepWriter(folder).write(changed);
        pending = Optional.empty();
        written = wanted;
        at = clock.instant();
        return new Saving.Saved(at);
    }

    /// Ends a write that the disk refused, if it had begun to put files in their places.
    private void endPending() throws IOException {
        if (pending.isPresent() && new StepWriter(folder).recover()) {
            written = pending.get();
        }
        pending = Optional.empty();
    }

    /// The version that was in force is kept before the first change to it.
    private void keepVersion() throws IOException {
        Optional<String> version = Optional.ofNullable(written.get(DraftFiles.PACK))
                .flatMap(EditableJson::of)
                .flatMap(pack -> pack.value(List.of("version")))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(one -> !one.equals(Drafts.NEVER));
        if (version.isPresent()) {
            KeptVersions.beside(folder).keep(version.get(), written);
        }
    }

    private Saving failed() {
        return new Saving.Failed(Problem.of(folder.toString(), DraftFault.D011));
    }

    private void putAside(Map<String, byte[]> files) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + "-terzijde")
                .resolve(MOMENT.format(LocalDateTime.now(clock)));
        Files.createDirectories(aside);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(aside.resolve(file.getKey()), file.getValue());
        }
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        Set<String> names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream().allMatch(name -> Objects.deepEquals(one.get(name), other.get(name)));
    }
}
