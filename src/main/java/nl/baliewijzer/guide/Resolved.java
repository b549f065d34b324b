package nl.baliewijzer.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Role;

/// Somebody to call for a part of a route, here and now.
///
/// `role` is the role this contact plays. `insteadOf` is the role the route asked for, present only while that one
/// is unbound. `same` holds what else the route asks for at the same number.
public record Resolved(Outcome.Call call, Role role, Contact contact, Optional<Role> insteadOf, List<Resolved> same) {
    public Resolved {
        same = List.copyOf(same);
    }

    /// Why this one: the reason of the route; what a stand-in does itself, where the route meant somebody else.
    public String why() {
        return insteadOf.isPresent() ? contact.purpose() : call.why();
    }

    /// The hours of its number: day and night when one contact says so, else those of the first that says them.
    public OpeningHours hours() {
        return hours(OpeningHours.Always.class::isInstance)
                .or(() -> hours(hours -> !(hours instanceof OpeningHours.Unknown)))
                .orElseGet(contact::hours);
    }

    private Optional<OpeningHours> hours(Predicate<OpeningHours> known) {
        return contacts().map(Contact::hours).filter(known).findFirst();
    }

    /// Whether it has a telephone.
    public boolean hasPhone() {
        return !contact.phones().isEmpty();
    }

    /// This contact, and those that answer the same number.
    public Stream<Contact> contacts() {
        return Stream.concat(Stream.of(contact), same.stream().map(Resolved::contact));
    }

    Resolved and(Resolved other) {
        return new Resolved(
                call,
                role,
                contact,
                insteadOf,
                Stream.concat(same.stream(), Stream.of(other)).toList());
    }
}
