package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Pack;

/// What a good pack does to the layers below it: how many items of each kind it replaces and adds, and how many of its
/// own it locks; `folder` is where it lies, `format` the format of content that it is written in.
public record Effect(Pack pack, Path folder, int format, List<Count> counts, int locked) {
    /// The items of one kind, by its name in content.
    public record Count(String kind, int replaced, int added) {}

    public Effect {
        counts = List.copyOf(counts);
    }

    /// The effect of a pack on those below it.
    static Effect of(Pack pack, Path folder, Draft draft, List<Draft> below) {
        Layers under = new Layers(below);
        List<Count> counts = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            List<Entry> own = draft.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .toList();
            int replaced = (int) own.stream()
                    .filter(entry -> under.entry(kind, entry.id()).isPresent())
                    .count();
            if (!own.isEmpty()) {
                counts.add(new Count(kind.id(), replaced, own.size() - replaced));
            }
        }
        return new Effect(pack, folder, draft.format(), counts, (int)
                draft.entries().stream().filter(Entry::locked).count());
    }

    /// In one Dutch line: *gemeente Delft 2026.12.1: 1 gesprekszin vervangen, 5 contacten erbij, 0 vergrendeld*.
    public String text() {
        Stream<String> replaced = counts.stream()
                .filter(count -> count.replaced() > 0)
                .map(count -> AuthorWords.counted(count.replaced(), count.kind()) + " vervangen");
        Stream<String> added = counts.stream()
                .filter(count -> count.added() > 0)
                .map(count -> AuthorWords.counted(count.added(), count.kind()) + " erbij");
        List<String> parts = Stream.of(replaced, added, Stream.of(locked + " vergrendeld"))
                .flatMap(all -> all)
                .toList();
        String old = format == PackReader.FORMAT
                ? ""
                : ". Het heeft formaat " + format + ", dat nog wordt gelezen. Zet ‘requires’ op " + PackReader.FORMAT
                        + "; meer hoeft niet.";
        return pack.layer().id() + " " + pack.name() + " " + pack.version() + ": " + String.join(", ", parts) + old;
    }
}
