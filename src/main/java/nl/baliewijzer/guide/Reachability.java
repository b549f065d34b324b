package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Phone;

/// Whether a contact can be reached now, on the Dutch clock and with Dutch public holidays.
///
/// On a public holiday when some offices work (see [Holidays]) hours are unknown rather than open or closed, and
/// no opening is promised for it: wrong is worse than missing.
public final class Reachability {
    /// The zone of every opening hour.
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// How far ahead is looked, in days; what stays open that long has no end, what stays closed has no opening.
    private static final int AHEAD = 366;

    private final Clock clock;
    private final boolean clockIsRight;

    /// For a clock that is taken as it is, such as a moment asked for.
    public Reachability(Clock clock) {
        this(clock, true);
    }

    private Reachability(Clock clock, boolean clockIsRight) {
        this.clock = clock;
        this.clockIsRight = clockIsRight;
    }

    /// For the clock of this computer: what depends on a clock that is known to be wrong is unknown.
    public static Reachability checked(Catalogue catalogue, Clock clock) {
        return new Reachability(clock, ClockCheck.of(catalogue, clock).isEmpty());
    }

    /// For paper, which does not know what time it is: what depends on the time is unknown.
    public static Reachability onPaper(Clock clock) {
        return new Reachability(clock, false);
    }

    /// Whether it is open now, and until when, or when again.
    public State of(OpeningHours hours) {
        return switch (hours) {
            case OpeningHours.Always _ -> new State.Open(Optional.empty());
            case OpeningHours.Unknown _ -> new State.NotKnown();
            case OpeningHours.Weekly weekly -> clockIsRight ? at(now(), weekly) : new State.NotKnown();
        };
    }

    /// The contact as one calls it now: a number that is closed stands behind those that are not.
    public Contact now(Contact contact) {
        return contact.phones().stream().allMatch(phone -> phone.hours().isEmpty())
                ? contact
                : contact.calling(contact.phones().stream()
                        .map(phone -> new Phone(phone.number(), phone.label(), Optional.of(contact.hours(phone))))
                        .sorted(Comparator.comparing(phone -> of(contact.hours(phone)) instanceof State.Closed))
                        .toList());
    }

    /// The state in plain Dutch, such as *Bereikbaar tot 17:00*.
    public String text(State state) {
        return ReachabilityText.of(state, today());
    }

    /// Today's date in the Netherlands.
    public LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZONE);
    }

    private static State at(ZonedDateTime now, OpeningHours.Weekly weekly) {
        if (OpenSpan.perhapsOn(weekly, now.toLocalDate()).stream().anyMatch(span -> span.holds(now))) {
            return new State.NotKnown();
        }
        Optional<OpenSpan> open = OpenSpan.on(weekly, now.toLocalDate()).stream()
                .filter(span -> span.holds(now))
                .findFirst();
        return open.<State>map(span -> new State.Open(end(span, weekly, now)))
                .orElseGet(() -> new State.Closed(opening(weekly, now)));
    }

    private static Optional<LocalDateTime> end(OpenSpan open, OpeningHours.Weekly weekly, ZonedDateTime now) {
        ZonedDateTime end = open.until();
        for (OpenSpan span : (Iterable<OpenSpan>) ahead(weekly, now)::iterator) {
            if (span.holds(end)) {
                end = span.until();
            } else if (span.from().isAfter(end)) {
                return Optional.of(end.toLocalDateTime());
            }
        }
        boolean endless = !end.toLocalDate().isBefore(now.toLocalDate().plusDays(AHEAD));
        return endless ? Optional.empty() : Optional.of(end.toLocalDateTime());
    }

    private static Optional<LocalDateTime> opening(OpeningHours.Weekly weekly, ZonedDateTime now) {
        return ahead(weekly, now)
                .map(OpenSpan::from)
                .filter(now::isBefore)
                .findFirst()
                .map(ZonedDateTime::toLocalDateTime);
    }

    private static Stream<OpenSpan> ahead(OpeningHours.Weekly weekly, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return today.datesUntil(today.plusDays(AHEAD))
                .map(date -> OpenSpan.on(weekly, date))
                .flatMap(List::stream);
    }

    /// Whether a contact can be reached; times are Dutch wall-clock times.
    public sealed interface State {
        /// Open; an absent `until` means without end.
        record Open(Optional<LocalDateTime> until) implements State {}

        /// Closed; an absent `opensAgain` means that no opening is known.
        record Closed(Optional<LocalDateTime> opensAgain) implements State {}

        /// Not known; never shown as open.
        record NotKnown() implements State {}
    }
}
