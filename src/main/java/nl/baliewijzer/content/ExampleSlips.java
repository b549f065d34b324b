package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Problem;

/// Finds what a pack for a real municipality still has of the example that it was copied from: whatever names somebody
/// or some place there is made up, and would send people to nobody.
///
/// A number may be the same by chance: whoever checked it, on a day that is not the example's, knows that it is real.
record ExampleSlips(Draft draft, Layers layers) {
    private static final Draft EXAMPLE = new Bundled("gemeente/voorbeeld").draft();

    /// What it says of each of its contacts.
    private static final String MADE_UP = "Verzonnen, als voorbeeld.";

    private static final Set<String> NUMBERS = Stream.concat(
                    of(Contact.class).flatMap(contact -> contact.phones().stream()),
                    of(Desk.class).flatMap(desk -> desk.security().stream()))
            .map(Phone::digits)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LABELS = of(Contact.class)
            .flatMap(contact -> contact.phones().stream())
            .flatMap(phone -> phone.label().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static <T> Stream<T> of(Class<T> type) {
        return EXAMPLE.entries().stream()
                .flatMap(entry -> entry.value().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    List<Problem> find() {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : draft.entries()) {
            List<List<Object>> places = switch (entry.value().orElse(null)) {
                case Contact contact -> contact(contact);
                case ContactCheck check when isOfTheExample(check) -> List.of(List.of("on"));
                case CoverPart part when of(CoverPart.class).anyMatch(part::equals) -> List.of(List.of("rows"));
                case Desk desk -> desk(desk);
                case null, default -> List.of();
            };
            places.forEach(place -> problems.add(entry.problemIn(place, ContentFault.X040)));
        }
        return problems;
    }

    private List<List<Object>> contact(Contact contact) {
        List<List<Object>> places = new ArrayList<>();
        if (contact.note().orElse("").contains(MADE_UP)) {
            places.add(List.of("note"));
        }
        boolean checked = layers.value(ContactCheck.class, contact.id())
                .filter(check -> check.holdsFor(contact) && !isOfTheExample(check))
                .isPresent();
        for (int i = 0; i < contact.phones().size(); i++) {
            Phone phone = contact.phones().get(i);
            if (!checked && NUMBERS.contains(phone.digits())) {
                places.add(List.of("phones", i, "number"));
            }
            if (phone.label().filter(LABELS::contains).isPresent()) {
                places.add(List.of("phones", i, "label"));
            }
        }
        return places;
    }

    private static boolean isOfTheExample(ContactCheck check) {
        return of(ContactCheck.class).anyMatch(check::equals);
    }

    private static List<List<Object>> desk(Desk desk) {
        return Stream.of(
                        same(desk, Desk::address, "address"),
                        same(desk, Desk::entrance, "entrance"),
                        same(desk, Desk::alarmButton, "alarmButton"),
                        same(desk, Desk::codeSentence, "codeSentence"),
                        same(desk, one -> one.security().map(Phone::digits), "security", "number"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<List<Object>> same(Desk desk, Function<Desk, Optional<String>> fact, Object... place) {
        return fact.apply(desk)
                .filter(value -> of(Desk.class).map(fact).anyMatch(Optional.of(value)::equals))
                .map(_ -> List.of(place));
    }
}
