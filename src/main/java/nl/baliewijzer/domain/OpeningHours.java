package nl.baliewijzer.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// When a contact can be reached, on the Dutch clock.
public sealed interface OpeningHours {
    /// Day and night, every day.
    record Always() implements OpeningHours {}

    /// The source does not say; never shown as open.
    record Unknown() implements OpeningHours {}

    /// By the day of the week; a day that is absent is closed.
    ///
    /// `closedOnHolidays` closes on public holidays; `exceptions` replaces a whole date, an empty list closes it.
    record Weekly(
            Map<DayOfWeek, List<Interval>> days, boolean closedOnHolidays, Map<LocalDate, List<Interval>> exceptions)
            implements OpeningHours {
        public Weekly {
            days = Map.copyOf(days);
            exceptions = Map.copyOf(exceptions);
            if (days.values().stream().allMatch(List::isEmpty)) {
                throw new IllegalArgumentException("open on no day of the week");
            }
        }
    }

    /// From `from` until before `until`; 24:00 is written as `LocalTime.MAX`.
    record Interval(LocalTime from, LocalTime until) {
        public Interval {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(from + " is not before " + until);
            }
        }
    }
}
