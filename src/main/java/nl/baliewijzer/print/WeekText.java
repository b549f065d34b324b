package nl.baliewijzer.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.guide.DutchTime;

/// Opening hours as they stand on paper: the whole week, because paper does not know what time it is.
public final class WeekText {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private WeekText() {}

    /// In plain Dutch; of the days that differ only those from `today` on.
    public static String of(OpeningHours hours, LocalDate today) {
        return switch (hours) {
            case OpeningHours.Always _ -> "Dag en nacht";
            case OpeningHours.Unknown _ -> "Tijden onbekend – probeer het";
            case OpeningHours.Weekly weekly -> week(weekly) + holidays(weekly) + exceptions(weekly, today);
        };
    }

    private static String week(OpeningHours.Weekly weekly) {
        List<String> spans = new ArrayList<>();
        int first = 0;
        for (int day = 1; day <= DAYS.size(); day++) {
            if (day == DAYS.size() || !on(weekly, day).equals(on(weekly, first))) {
                if (!on(weekly, first).isEmpty()) {
                    spans.add(days(first, day - 1) + " " + times(on(weekly, first)));
                }
                first = day;
            }
        }
        return String.join(", ", spans);
    }

    private static List<OpeningHours.Interval> on(OpeningHours.Weekly weekly, int day) {
        return weekly.days().getOrDefault(DayOfWeek.of(day + 1), List.of());
    }

    private static String days(int first, int last) {
        if (first == 0 && last == DAYS.size() - 1) {
            return "Elke dag";
        }
        return first == last ? DAYS.get(first) : DAYS.get(first) + "–" + DAYS.get(last);
    }

    private static String holidays(OpeningHours.Weekly weekly) {
        return weekly.closedOnHolidays() ? ", niet op feestdagen" : "";
    }

    private static String exceptions(OpeningHours.Weekly weekly, LocalDate today) {
        return weekly.exceptions().entrySet().stream()
                .filter(exception -> !exception.getKey().isBefore(today))
                .sorted(Map.Entry.comparingByKey())
                .map(exception -> ", " + DutchTime.dayOfYear(exception.getKey()) + " "
                        + (exception.getValue().isEmpty() ? "dicht" : times(exception.getValue())))
                .collect(Collectors.joining());
    }

    private static String times(List<OpeningHours.Interval> intervals) {
        return intervals.stream()
                .map(interval -> DutchTime.time(interval.from()) + "–" + until(interval.until()))
                .collect(Collectors.joining(" en "));
    }

    private static String until(LocalTime time) {
        return time.equals(LocalTime.MAX) ? "24:00" : DutchTime.time(time);
    }
}
