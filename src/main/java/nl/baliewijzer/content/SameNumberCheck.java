package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Problem;

/// Finds a contact of a pack at a number that a contact below has as well, with other hours: one of the two is wrong,
/// and the panel would show both.
final class SameNumberCheck {
    private final Draft draft;
    private final Layers layers;
    private final Local shown;

    /// `layers` are those below with the pack on top.
    SameNumberCheck(Draft draft, Layers layers) {
        this.draft = draft;
        this.layers = layers;
        shown = new Local(layers, Optional.empty());
    }

    List<Problem> find() {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : draft.entries()) {
            if (entry.value().orElse(null) instanceof Contact own) {
                for (int i = 0; i < own.phones().size(); i++) {
                    at(entry, own, i, problems);
                }
            }
        }
        return problems;
    }

    private void at(Entry entry, Contact own, int i, List<Problem> problems) {
        Phone phone = own.phones().get(i);
        List<Object> place = phone.hours().isPresent() ? List.of("phones", i, "hours") : List.of("hours");
        OpeningHours hours = shown.registered(own).hours(phone);
        layers.entries(ContentKind.CONTACTS).stream()
                .filter(other -> layers.rank(other) < layers.rank(entry))
                .flatMap(other -> other.value().stream())
                .map(Contact.class::cast)
                .filter(other -> other.phones().stream()
                        .anyMatch(one -> one.digits().equals(phone.digits())
                                && !shown.registered(other).hours(one).equals(hours)))
                .findFirst()
                .ifPresent(other -> problems.add(
                        entry.problemIn(place, ContentFault.X035, phone.number(), other.organisation(), other.id())));
    }
}
