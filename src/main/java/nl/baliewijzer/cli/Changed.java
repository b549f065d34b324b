package nl.baliewijzer.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Numbered;
import nl.baliewijzer.domain.Contact;

/// The numbers to read aloud, and those that are shown no more; without a version before all of them are to be read.
record Changed(List<Numbered> now, List<Numbered> gone) {
    /// What is to be known of a number, wherever it stands: a line that moved is no change; another organisation at it,
    /// other
    /// hours and another role are.
    private record Meaning(Object number, List<Object> ofContact, List<String> roles) {
        static Meaning of(Numbered one) {
            return new Meaning(
                    List.of(one.number(), one.text(), one.kind(), one.id(), one.path()),
                    one.contact().map(contact -> of(contact, one.number())).orElse(List.of()),
                    one.roles());
        }

        private static List<Object> of(Contact contact, String number) {
            return List.of(
                    contact.organisation(),
                    contact.department(),
                    contact.purpose(),
                    contact.audience(),
                    contact.hours(),
                    contact.when(),
                    contact.passesOn(),
                    contact.name(),
                    contact.phones().stream()
                            .filter(phone -> phone.number().equals(number))
                            .toList());
        }
    }

    /// A number of an item, wherever in it.
    private record Place(String number, String kind, String id) {
        static Place of(Numbered one) {
            return new Place(one.number(), one.kind(), one.id());
        }
    }

    static Changed between(Optional<List<Numbered>> before, List<Numbered> now) {
        return before.map(old -> new Changed(without(now, old, Meaning::of), without(old, now, Place::of)))
                .orElseGet(() -> new Changed(now, List.of()));
    }

    private static <T> List<Numbered> without(List<Numbered> all, List<Numbered> known, Function<Numbered, T> meaning) {
        Set<T> meanings = known.stream().map(meaning).collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .filter(one -> !meanings.contains(meaning.apply(one)))
                .toList();
    }
}
