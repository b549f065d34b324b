package nl.baliewijzer.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Numbered;
import nl.baliewijzer.domain.Contact;

/// The numbers to read aloud, and those that are shown no more; without a version before all of them are to be read.
record Changed(List<Numbered> now, List<Numbered> gone) {
    /// What a number is, wherever it stands: a line that moved is no change, another organisation at it is.
    private record Meaning(
            String number,
            String text,
            String kind,
            String id,
            String path,
            Optional<String> whose,
            Optional<String> purpose) {
        static Meaning of(Numbered one) {
            return new Meaning(
                    one.number(),
                    one.text(),
                    one.kind(),
                    one.id(),
                    one.path(),
                    one.contact()
                            .map(contact -> contact.organisation()
                                    + contact.department().orElse("")),
                    one.contact().map(Contact::purpose));
        }
    }

    static Changed between(Optional<List<Numbered>> before, List<Numbered> now) {
        return before.map(old -> new Changed(without(now, old), without(old, now)))
                .orElseGet(() -> new Changed(now, List.of()));
    }

    private static List<Numbered> without(List<Numbered> all, List<Numbered> known) {
        Set<Meaning> meanings = known.stream().map(Meaning::of).collect(Collectors.toUnmodifiableSet());
        return all.stream().filter(one -> !meanings.contains(Meaning.of(one))).toList();
    }
}
