package nl.baliewijzer.content;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Problem;

/// Holds the register of checks of a pack against the contacts that it is about.
///
/// For the author only: a contact that was renamed since must not set a municipality's layer aside at the counter.
record RegisterCheck(Draft draft, Layers layers) {
    /// A check that holds longer is a slip of the hand, and would never be asked for again.
    private static final Period LONGEST = Period.ofYears(2);

    /// A title, an initial, an address, or two words with a capital: *Anna de Vries*. A first name alone looks like a
    /// role.
    private static final Pattern PERSON =
            Pattern.compile("@|(?iu:\\b(?:dhr|mw|mevr|mevrouw|meneer|de heer)\\b)|\\b\\p{Lu}\\.|"
                    + "\\p{Lu}\\p{Ll}+ (?:(?:van|de|den|der|het|ten|ter|el|al) )*+\\p{Lu}\\p{Ll}+");

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
        check.checkBefore()
                .filter(before -> before.isAfter(check.check().on().plus(LONGEST)))
                .ifPresent(before -> problems.add(entry.problemIn(
                        List.of("checkBefore"), ContentFault.X041, check.check().on(), before)));
        if (isPerson(check.check().by())) {
            problems.add(entry.problemIn(
                    List.of("by"), ContentFault.X042, check.check().by()));
        }
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

    /// A role may well be named with its municipality: *Coördinator Delft*.
    private boolean isPerson(String by) {
        return PERSON.matcher(by).find()
                && layers.values(Municipality.class).stream().noneMatch(one -> one.isIn(by));
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
