package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Json;

/// A bundled pack as it was after strict reading, in one compact file that the build makes.
///
/// Only what comes with the program is ever read like this; packs of others are read from their files.
public final class Snapshot {
    /// What the name of a snapshot has after that of the folder that it is of.
    static final String ENDING = ".snapshot";

    private Snapshot() {}

    /// Everything of an entry but its place in the file, which is looked up when somebody asks for it.
    record SnapshotRow(ContentKind kind, String id, Layer layer, String file, boolean locked, Item value) {
        static SnapshotRow of(Entry entry) {
            return new SnapshotRow(
                    entry.kind(),
                    entry.id(),
                    entry.layer(),
                    entry.file(),
                    entry.locked(),
                    entry.value().orElseThrow());
        }
    }

    /// What a draft without a problem consists of.
    record SnapshotContent(String label, Pack pack, int format, List<String> without, List<SnapshotRow> rows) {}

    /// Makes the snapshot of every bundled pack, in the folder where the module has its content, and proves each:
    /// what is read from it equals what is read from the files.
    public static void write(Path folder) throws IOException {
        for (String pack : Library.BUNDLED) {
            Path file = folder.resolve(pack + ENDING);
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            Files.write(file, of(new Bundled(pack)));
        }
    }

    /// The bytes of the snapshot of a pack, proven; they depend on nothing but the pack.
    static byte[] of(ContentSource source) {
        Draft draft = PackReader.read(source);
        if (!draft.problems().isEmpty() || !draft.complete()) {
            throw new IllegalStateException("not a pack to keep: " + draft.problems());
        }
        SnapshotContent content = new SnapshotContent(
                draft.label(),
                draft.pack().orElseThrow(),
                draft.format(),
                draft.without(),
                draft.entries().stream().map(SnapshotRow::of).toList());
        byte[] bytes = new SnapshotWriter().bytes(content);
        if (!content(bytes).equals(content)) {
            throw new IllegalStateException("the snapshot of " + draft.label() + " is not what was read");
        }
        return bytes;
    }

    /// The pack in a snapshot that was made of `source`.
    static Draft read(byte[] bytes, ContentSource source) {
        SnapshotContent content;
        try {
            content = content(bytes);
        } catch (UncheckedIOException | IllegalStateException damaged) {
            return PackReader.read(source);
        }
        Spots spots = new Spots(source);
        List<Entry> entries = new ArrayList<>(content.rows().size());
        for (SnapshotRow row : content.rows()) {
            entries.add(new Entry(
                    row.kind(),
                    row.id(),
                    row.layer(),
                    row.file(),
                    spots.of(entries.size()),
                    row.locked(),
                    Optional.of(row.value())));
        }
        return new Draft(
                content.label(),
                Optional.empty(),
                Optional.of(content.pack()),
                content.format(),
                content.without(),
                entries,
                List.of(),
                true);
    }

    private static SnapshotContent content(byte[] bytes) {
        return (SnapshotContent) new SnapshotReader(bytes).value();
    }

    /// Where items stand in their files, read when it is asked for first.
    private static final class Spots {
        private final ContentSource source;
        private List<Entry> read = List.of();

        Spots(ContentSource source) {
            this.source = source;
        }

        Supplier<Json.Obj> of(int index) {
            return () -> entries().get(index).json();
        }

        private synchronized List<Entry> entries() {
            if (read.isEmpty()) {
                read = PackReader.read(source).entries();
            }
            return read;
        }
    }
}
