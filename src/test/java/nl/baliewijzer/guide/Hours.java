package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.OpeningHours;

/// Opening hours as a table writes them, such as `ma-vr 8:30-12:00 13:00-17:00; za 10:00-24:00`.
final class Hours {
    static final OpeningHours ALWAYS = new OpeningHours.Always();
    static final OpeningHours UNKNOWN = new OpeningHours.Unknown();
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private Hours() {}

    /// `always`, `unknown` or a week that closes on holidays.
    static OpeningHours of(String text) {
        return switch (text) {
            case "always" -> ALWAYS;
            case "unknown" -> UNKNOWN;
            default -> week(text, true, Map.of());
        };
    }

    static OpeningHours.Weekly week(
            String text, boolean closedOnHolidays, Map<LocalDate, List<OpeningHours.Interval>> exceptions) {
        Map<DayOfWeek, List<OpeningHours.Interval>> days = new HashMap<>();
        for (String part : text.split("; ", -1)) {
            List<String> words = List.of(part.split(" ", -1));
            List<OpeningHours.Interval> intervals =
                    words.stream().skip(1).map(Hours::interval).toList();
            days(words.getFirst()).forEach(day -> days.put(day, intervals));
        }
        return new OpeningHours.Weekly(days, closedOnHolidays, exceptions);
    }

    static OpeningHours.Interval interval(String text) {
        int dash = text.indexOf('-');
        return new OpeningHours.Interval(time(text.substring(0, dash)), time(text.substring(dash + 1)));
    }

    /// A clock that stands at this Dutch wall-clock time.
    static Clock clock(String local) {
        return Clock.fixed(LocalDateTime.parse(local).atZone(Reachability.ZONE).toInstant(), Reachability.ZONE);
    }

    private static Stream<DayOfWeek> days(String text) {
        int dash = text.indexOf('-');
        int first = DAYS.indexOf(dash < 0 ? text : text.substring(0, dash));
        int last = DAYS.indexOf(text.substring(dash + 1));
        return IntStream.rangeClosed(first, last).mapToObj(index -> DayOfWeek.of(index + 1));
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MAX : LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }
}
