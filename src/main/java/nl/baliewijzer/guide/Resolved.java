package nl.baliewijzer.guide;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Role;

/// A call of an outcome with the contacts to call here, in order.
///
/// `role` is the role these contacts play. `insteadOf` is the role the route asked for, present only while that
/// one is unbound. No contacts means that nobody plays the role here, which is to be said.
public record Resolved(Outcome.Call call, Role role, List<Contact> contacts, Optional<Role> insteadOf) {
    public Resolved {
        contacts = List.copyOf(contacts);
    }

    /// Whether nobody plays the role here.
    public boolean missing() {
        return contacts.isEmpty();
    }

    Resolved with(List<Contact> others) {
        return new Resolved(call, role, others, insteadOf);
    }
}
