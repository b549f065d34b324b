package nl.baliewijzer.guide;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Holidays;
import nl.baliewijzer.domain.OpeningHours;

/// An interval of opening hours on a date as two points in time, so that clock changes need no further thought.
record OpenSpan(ZonedDateTime from, ZonedDateTime until) {
    /// The spans that are certain on this date, in order; none on a public holiday that closes.
    static List<OpenSpan> on(OpeningHours.Weekly weekly, LocalDate date) {
        return holiday(weekly, date).isPresent() ? List.of() : spans(weekly, date);
    }

    /// The spans that hold only where people work on this public holiday.
    static List<OpenSpan> perhapsOn(OpeningHours.Weekly weekly, LocalDate date) {
        return holiday(weekly, date).filter(day -> !day.everywhere()).isPresent() ? spans(weekly, date) : List.of();
    }

    boolean holds(ZonedDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /// An exception says what holds on its date, so there the holiday has no say.
    private static Optional<Holidays.Day> holiday(OpeningHours.Weekly weekly, LocalDate date) {
        return weekly.closedOnHolidays() && !weekly.exceptions().containsKey(date)
                ? Holidays.on(date)
                : Optional.empty();
    }

    private static List<OpenSpan> spans(OpeningHours.Weekly weekly, LocalDate date) {
        List<OpeningHours.Interval> usual = weekly.days().getOrDefault(date.getDayOfWeek(), List.of());
        return weekly.exceptions().getOrDefault(date, usual).stream()
                .sorted(Comparator.comparing(OpeningHours.Interval::from))
                .map(interval -> new OpenSpan(moment(date, interval.from()), end(date, interval.until())))
                .filter(span -> span.from().isBefore(span.until()))
                .toList();
    }

    /// A time that the clock skips in spring is the moment at which it skips; hours within the skip are none.
    private static ZonedDateTime moment(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition change = Reachability.ZONE.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant().atZone(Reachability.ZONE)
                : local.atZone(Reachability.ZONE);
    }

    /// Closing at a time that comes twice in autumn is the second one, as opening is the first.
    private static ZonedDateTime end(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MAX)
                ? moment(date.plusDays(1), LocalTime.MIDNIGHT)
                : moment(date, time).withLaterOffsetAtOverlap();
    }
}
