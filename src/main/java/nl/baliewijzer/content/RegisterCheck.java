package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Problem;

/// Holds the register of checks of a pack against the contacts that it is about.
///
/// For the author only: a contact that was renamed since must not set a municipality's layer aside at the counter.
record RegisterCheck(Draft draft, Layers layers) {
    List<Problem> find() {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : draft.entries()) {
            if (entry.value().orElse(null) instanceof ContactCheck check) {
                problems.addAll(of(entry, check));
            }
        }
        return problems;
    }

    private List<Problem> of(Entry entry, ContactCheck check) {
        List<Problem> problems = new ArrayList<>();
        check.checkBefore()
                .filter(before -> before.isBefore(check.check().on()))
                .map(before -> entry.problemIn(
                        List.of("checkBefore"),
                        ContentFault.X029,
                        before,
                        check.check().on()))
                .ifPresent(problems::add);
        Optional<Contact> contact = layers.value(Contact.class, check.id());
        if (contact.isEmpty()) {
            if (layers.complete(ContentKind.CONTACTS)) {
                problems.add(References.missing(entry, Reference.to(ContentKind.CONTACTS, check.id(), "id"), layers));
            }
            return problems;
        }
        if (!check.holdsFor(contact.get())) {
            problems.add(entry.problemIn(
                    List.of("numbers"), ContentFault.X030, contact.get().organisation(), numbers(contact.get())));
        }
        if (check.hours().isPresent() && isEmergency(check.id())) {
            problems.add(entry.problemIn(List.of("hours"), ContentFault.X031));
        }
        return problems;
    }

    private boolean isEmergency(String id) {
        return layers.value(Binding.class, Needed.EMERGENCY.id())
                .filter(binding -> binding.contacts().contains(id))
                .isPresent();
    }

    private static String numbers(Contact contact) {
        return contact.phones().isEmpty()
                ? "geen nummer"
                : contact.phones().stream().map(Phone::number).collect(Collectors.joining(", "));
    }
}
