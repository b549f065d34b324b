package nl.baliewijzer.view.beheer.contacts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.OpeningHours.Interval;

/// Opening hours as a form fills them in: day and night, unknown, or a week with its holidays and other days.
///
/// The days of a week that was filled in once are kept while another answer stands there.
record HoursForm(
        HourAnswer answer,
        Map<DayOfWeek, List<Interval>> days,
        boolean closedOnHolidays,
        Map<LocalDate, List<Interval>> exceptions) {
    private static final List<String> NAMES =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final int WORKING = 5;

    /// The three answers to the question when somebody can be reached.
    enum HourAnswer {
        WEEK,
        ALWAYS,
        UNKNOWN
    }

    HoursForm {
        days = Map.copyOf(days);
        exceptions = Map.copyOf(exceptions);
    }

    static HoursForm of(OpeningHours hours) {
        return switch (hours) {
            case OpeningHours.Always _ -> new HoursForm(HourAnswer.ALWAYS, Map.of(), true, Map.of());
            case OpeningHours.Unknown _ -> new HoursForm(HourAnswer.UNKNOWN, Map.of(), true, Map.of());
            case OpeningHours.Weekly week ->
                new HoursForm(HourAnswer.WEEK, week.days(), week.closedOnHolidays(), week.exceptions());
        };
    }

    /// The days from Monday on, as content names them.
    static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    List<Interval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    HoursForm with(HourAnswer other) {
        return new HoursForm(other, days, closedOnHolidays, exceptions);
    }

    HoursForm with(DayOfWeek day, List<Interval> times) {
        Map<DayOfWeek, List<Interval>> changed = new HashMap<>(days);
        changed.put(day, times);
        return new HoursForm(HourAnswer.WEEK, changed, closedOnHolidays, exceptions);
    }

    /// The times of Monday on each working day.
    HoursForm sameOnWorkingDays() {
        HoursForm changed = this;
        for (int day = 2; day <= WORKING; day++) {
            changed = changed.with(DayOfWeek.of(day), on(DayOfWeek.MONDAY));
        }
        return changed;
    }

    HoursForm withHolidays(boolean closed) {
        return new HoursForm(HourAnswer.WEEK, days, closed, exceptions);
    }

    /// With other times on one date; no times at all is closed.
    HoursForm with(LocalDate date, List<Interval> times) {
        Map<LocalDate, List<Interval>> changed = new HashMap<>(exceptions);
        changed.put(date, times);
        return new HoursForm(answer, days, closedOnHolidays, changed);
    }

    HoursForm without(LocalDate date) {
        Map<LocalDate, List<Interval>> changed = new HashMap<>(exceptions);
        changed.remove(date);
        return new HoursForm(answer, days, closedOnHolidays, changed);
    }

    /// The dates that differ, the first one first.
    List<LocalDate> dates() {
        return exceptions.keySet().stream().sorted().toList();
    }

    /// The value as it stands in content; a week without any times is no answer yet.
    Optional<Object> written() {
        return switch (answer) {
            case ALWAYS -> Optional.of("always");
            case UNKNOWN -> Optional.of("unknown");
            case WEEK -> days.values().stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(week());
        };
    }

    private Map<String, Object> week() {
        Map<String, Object> weekly = new LinkedHashMap<>();
        IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(DayOfWeek::of)
                .filter(day -> !on(day).isEmpty())
                .forEach(day -> weekly.put(name(day), DayTimes.written(on(day))));
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("weekly", weekly);
        written.put("closedOnHolidays", closedOnHolidays);
        List<Object> others = new ArrayList<>();
        new TreeMap<>(exceptions).forEach((date, times) -> {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("date", date.toString());
            other.put("open", DayTimes.written(times));
            others.add(other);
        });
        if (!others.isEmpty()) {
            written.put("exceptions", others);
        }
        return written;
    }
}
