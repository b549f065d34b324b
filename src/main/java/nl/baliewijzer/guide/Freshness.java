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
    public State of(Contact contact) {
        if (catalogue.bound(Needed.EMERGENCY.id()).contains(contact)) {
            return new State.Fixed();
        }
        return contact.checked()
                .<State>map(check -> contact.checkBefore()
                        .filter(today()::isAfter)
                        .<State>map(before -> new State.Overdue(check, before))
                        .orElseGet(() -> new State.Checked(check)))
                .orElseGet(State.Unchecked::new);
    }

    /// Every contact for the coordinator: first what is overdue, longest ago on top; then what was never checked;
    /// then the rest, oldest check on top. Otherwise in the order of the content.
    public List<Entry> entries() {
        return catalogue.contacts().stream()
                .map(contact -> new Entry(contact, of(contact)))
                .sorted(Comparator.comparingInt((Entry entry) -> urgency(entry.state()))
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
        return catalogue.contacts().stream().anyMatch(contact -> of(contact) instanceof State.Overdue);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
    }

    private static int urgency(State state) {
        return switch (state) {
            case State.Overdue _ -> 0;
            case State.Unchecked() -> 1;
            case State.Checked _ -> 2;
            case State.Fixed() -> 3;
        };
    }

    private static LocalDate since(State state) {
        return switch (state) {
            case State.Overdue overdue -> overdue.checkBefore();
            case State.Unchecked(), State.Fixed() -> LocalDate.EPOCH;
            case State.Checked checked -> checked.check().on();
        };
    }

    /// A contact and how fresh it is.
    public record Entry(Contact contact, State state) {}

    /// How fresh a contact is; `text` is the check line on its card.
    public sealed interface State {
        /// The check line, in plain Dutch.
        String text();

        /// Nobody has checked it since it was taken from its source.
        record Unchecked() implements State {
            @Override
            public String text() {
                return "Nog niet gecontroleerd";
            }
        }

        /// It is 112, which never changes and needs no check.
        record Fixed() implements State {
            @Override
            public String text() {
                return "";
            }
        }

        /// It was checked, and the check still holds.
        record Checked(Check check) implements State {
            @Override
            public String text() {
                return "Gecontroleerd: " + DutchTime.date(check.on()) + ", " + check.by();
            }
        }

        /// It was checked, but had to be checked again before a day that has passed.
        record Overdue(Check check, LocalDate checkBefore) implements State {
            @Override
            public String text() {
                return new Checked(check).text() + " (te lang geleden)";
            }
        }
    }
}
