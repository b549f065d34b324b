package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Needed;

/// How long ago each contact was checked: a quiet mark to the employee, a list to the coordinator.
public final class Freshness {
    private final Catalogue catalogue;
    private final Clock clock;

    public Freshness(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// How fresh this contact is today; one that was never checked is unchecked, whatever its `checkBefore`, but 112
    /// needs no check.
    public CheckState of(Contact contact) {
        if (catalogue.bound(Needed.EMERGENCY.id()).contains(contact)) {
            return new CheckState.Fixed();
        }
        return contact.checked()
                .<CheckState>map(check -> contact.checkBefore()
                        .filter(today()::isAfter)
                        .<CheckState>map(before -> new CheckState.Overdue(check, before))
                        .orElseGet(() -> new CheckState.Checked(check)))
                .orElseGet(CheckState.Unchecked::new);
    }

    /// Every contact for the coordinator: first what is overdue, longest ago on top; then what was never checked;
    /// then the rest, oldest check on top. Otherwise in the order of the content.
    public List<Aged> entries() {
        return catalogue.contacts().stream()
                .map(contact -> new Aged(contact, of(contact)))
                .sorted(Comparator.comparingInt((Aged entry) -> urgency(entry.state()))
                        .thenComparing(entry -> since(entry.state())))
                .toList();
    }

    /// The contacts whose numbers changed since the municipality checked them: those checks say nothing any more.
    public List<Contact> lapsed() {
        return catalogue.contacts().stream()
                .filter(contact -> catalogue.checks().stream()
                        .anyMatch(check -> check.id().equals(contact.id()) && !check.holdsFor(contact)))
                .toList();
    }

    /// Whether there is a contact whose check has run out.
    public boolean anyOverdue() {
        return catalogue.contacts().stream().anyMatch(contact -> of(contact) instanceof CheckState.Overdue);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
    }

    private static int urgency(CheckState state) {
        return switch (state) {
            case CheckState.Overdue _ -> 0;
            case CheckState.Unchecked() -> 1;
            case CheckState.Checked _ -> 2;
            case CheckState.Fixed() -> 3;
        };
    }

    private static LocalDate since(CheckState state) {
        return switch (state) {
            case CheckState.Overdue overdue -> overdue.checkBefore();
            case CheckState.Unchecked(), CheckState.Fixed() -> LocalDate.EPOCH;
            case CheckState.Checked checked -> checked.check().on();
        };
    }

    /// A contact and how fresh it is.
    public record Aged(Contact contact, CheckState state) {}

    /// How fresh a contact is; `text` is the check line on its card.
    public sealed interface CheckState {
        /// The check line, in plain Dutch.
        String text();

        /// Nobody has checked it since it was taken from its source.
        record Unchecked() implements CheckState {
            @Override
            public String text() {
                return "Nog niet gecontroleerd";
            }
        }

        /// It is 112, which never changes and needs no check.
        record Fixed() implements CheckState {
            @Override
            public String text() {
                return "";
            }
        }

        /// It was checked, and the check still holds.
        record Checked(Check check) implements CheckState {
            @Override
            public String text() {
                return "Gecontroleerd: " + DutchTime.date(check.on()) + ", " + check.by();
            }
        }

        /// It was checked, but had to be checked again before a day that has passed.
        record Overdue(Check check, LocalDate checkBefore) implements CheckState {
            @Override
            public String text() {
                return new Checked(check).text() + " (te lang geleden)";
            }
        }
    }
}
