package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Pack;

/// What a good pack does to the layers below it: how many items of each kind it replaces, adds and leaves out, how many
/// of its own it locks, and which ways and contacts of the layers below are gone with it.
///
/// `format` is the format of content that it is written in.
public record Effect(Pack pack, int format, List<Count> counts, int locked, List<String> lost) {
    /// The items of one kind, by its name in content.
    public record Count(String kind, int replaced, int added, int left) {
        private Optional<String> line(int count, String done) {
            return count == 0 ? Optional.empty() : Optional.of(AuthorWords.counted(count, kind) + " " + done);
        }
    }

    public Effect {
        counts = List.copyOf(counts);
        lost = List.copyOf(lost);
    }

    /// The effect of a pack in the municipalities that it is for, by their ids; `with` are the layers with it on top.
    static Effect of(Pack pack, Layers under, Layers with, List<String> municipalities) {
        Draft draft = with.top();
        List<Count> counts = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            List<Entry> own = draft.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .toList();
            int replaced = (int) own.stream()
                    .filter(entry -> under.entry(kind, entry.id()).isPresent())
                    .count();
            int left = (int) draft.without().stream()
                    .filter(item -> item.startsWith(kind.id() + "/"))
                    .count();
            counts.add(new Count(kind.id(), replaced, own.size() - replaced, left));
        }
        int locked = (int) draft.entries().stream().filter(Entry::locked).count();
        return new Effect(pack, draft.format(), counts, locked, Losses.of(under, with, municipalities));
    }

    /// In one Dutch line: *gemeente Delft 2026.12.1: 1 gesprekszin vervangen, 5 contacten erbij, 0 vergrendeld*, and
    /// then what is gone.
    public String text() {
        List<String> parts = Stream.of(
                        counts.stream().flatMap(count -> count.line(count.replaced(), "vervangen").stream()),
                        counts.stream().flatMap(count -> count.line(count.added(), "erbij").stream()),
                        counts.stream().flatMap(count -> count.line(count.left(), "weggelaten").stream()),
                        Stream.of(locked + " vergrendeld"))
                .flatMap(all -> all)
                .toList();
        String gone = lost.isEmpty() ? "" : ". Weg is nu: " + String.join("; ", lost);
        String old = format == PackReader.FORMAT
                ? ""
                : ". Het heeft formaat " + format + ", dat nog wordt gelezen. Zet ‘requires’ op " + PackReader.FORMAT
                        + "; meer hoeft niet.";
        return pack.layer().id() + " " + pack.name() + " " + pack.version() + ": " + String.join(", ", parts) + gone
                + old;
    }
}
