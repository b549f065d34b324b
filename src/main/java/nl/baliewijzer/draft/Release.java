package nl.baliewijzer.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.content.Shipped;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.WholeFile;

/// Makes a draft ready for IT: a version of its own, kept beside the draft, and packed with the one before it.
public final class Release {
    private final DraftFolder draft;
    private final KeptVersions kept;

    private Release(DraftFolder draft) {
        this.draft = draft;
        kept = KeptVersions.beside(draft.folder());
    }

    /// The version that the draft would get; its own if nothing changed since.
    public static String nextVersion(DraftFolder draft) {
        return new Release(draft).version();
    }

    /// Makes the files in a folder, which may not be there yet; a draft with a mistake is refused.
    ///
    /// `readers` are named in the letter and kept nowhere in the content.
    public static MadeReady make(DraftFolder draft, Path into, Optional<Readers> readers) {
        return new Release(draft).make(into, readers);
    }

    private boolean isChanged() {
        return kept.read(current())
                .map(DraftFiles::texts)
                .filter(draft.files().texts()::equals)
                .isEmpty();
    }

    private String current() {
        return draft.pack().map(Pack::version).orElse(Drafts.NEVER);
    }

    private String version() {
        return isChanged() ? kept.next(current(), draft.checking().today()) : current();
    }

    private MadeReady make(Path into, Optional<Readers> readers) {
        List<DraftProblem> problems = draft.problems();
        if (!problems.isEmpty()) {
            return new MadeReady.NotMadeReady(problems);
        }
        String version = version();
        Consumer<Changes> dating = version.equals(current()) ? _ -> {} : date(version);
        try {
            // first: a draft whose version was not kept would have nothing to be compared with
            kept.keep(version, draft.changed(dating).bytes());
        } catch (IOException | UncheckedIOException full) {
            return new MadeReady.Unwritable(kept.root());
        }
        Saving saving = draft.change("Versie " + version, dating);
        if (!(saving instanceof Saving.Saved)) {
            return new MadeReady.NotSaved(saving);
        }
        try {
            return write(into, readers);
        } catch (IOException | UncheckedIOException full) {
            return new MadeReady.Unwritable(into);
        }
    }

    private Consumer<Changes> date(String version) {
        String day = draft.checking().today().toString();
        return changes -> changes.pack("version", version).pack("date", day);
    }

    private MadeReady write(Path into, Optional<Readers> readers) throws IOException {
        Shipped.Deliverable ready = new Shipped.Deliverable(draft.pack().orElseThrow(), shipped());
        ContentPackage content = new ContentPackage(ready);
        String name = content.name() + "_" + current();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + "_all.deb", content.deb());
        files.put(name + ".tar", content.tar());
        String letter = new Letter(
                        ready.newest(),
                        before(),
                        files,
                        readers,
                        draft.checking().today())
                .text();
        files.put(name + ".txt", letter.getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(into);
        List<Path> made = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = into.resolve(file.getKey());
            WholeFile.write(to, file.getValue());
            made.add(to);
        }
        return new MadeReady.Done(current(), made, letter);
    }

    /// The draft, and the version before it as the way back, if that is still good.
    private SortedMap<String, byte[]> shipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        add(files, draft.pack().orElseThrow(), draft.files());
        before().flatMap(kept::read)
                .ifPresent(old -> draft.checking().check(old).pack().ifPresent(pack -> add(files, pack, old)));
        return files;
    }

    private Optional<String> before() {
        return kept.versions().stream()
                .dropWhile(version -> !version.equals(current()))
                .skip(1)
                .filter(version -> kept.read(version)
                        .map(draft.checking()::check)
                        .filter(this::isGood)
                        .isPresent())
                .findFirst();
    }

    private boolean isGood(Merged old) {
        String id = draft.pack().orElseThrow().id();
        return old.problems().isEmpty()
                && old.pack().map(Pack::id).filter(id::equals).isPresent();
    }

    private static void add(SortedMap<String, byte[]> files, Pack pack, DraftFiles draft) {
        String folder = pack.layer().id() + "/" + pack.id() + "/" + pack.version() + "/";
        draft.bytes().forEach((name, bytes) -> files.put(folder + name, bytes));
    }
}
