package nl.baliewijzer.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.OpeningHours.Interval;
import nl.baliewijzer.json.Choices;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.ShapeFault;

/// Reads opening hours: `always`, `unknown`, or by the day of the week.
final class HoursReader {
    private static final Pattern INTERVAL =
            Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)");
    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final Choices<OpeningHours> WORDS = Choices.of(
            List.of(new OpeningHours.Unknown(), new OpeningHours.Always()),
            hours -> hours instanceof OpeningHours.Always ? "always" : "unknown");
    private static final OpeningHours NONE = new OpeningHours.Unknown();

    private HoursReader() {}

    static OpeningHours read(Fields in) {
        return in.required("hours").map(json -> hours(json, in)).orElse(NONE);
    }

    private static OpeningHours hours(Json json, Fields in) {
        if (json instanceof Json.Text) {
            return in.choice("hours", WORDS);
        }
        return in.values().open(json).flatMap(HoursReader::weekly).orElse(NONE);
    }

    private static Optional<OpeningHours> weekly(Fields in) {
        Map<DayOfWeek, List<Interval>> days =
                in.maybeObject("weekly", HoursReader::days).orElse(Map.of());
        in.required("weekly");
        boolean closedOnHolidays = in.flag("closedOnHolidays");
        Map<LocalDate, List<Interval>> exceptions = new HashMap<>();
        in.maybeList("exceptions", exception -> exception(exception, exceptions));
        return in.done(() -> new OpeningHours.Weekly(days, closedOnHolidays, exceptions));
    }

    private static Optional<Map<DayOfWeek, List<Interval>>> days(Fields in) {
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            in.member(DAYS.get(day.getValue() - 1))
                    .ifPresent(json -> days.put(day, intervals(in.values().entries(json, true), in)));
        }
        if (days.isEmpty()) {
            in.complain(ShapeFault.S017, "Noem minstens één dag, of schrijf \"hours\": \"unknown\".");
        }
        return in.done(() -> days);
    }

    private static Optional<LocalDate> exception(Fields in, Map<LocalDate, List<Interval>> exceptions) {
        LocalDate date = in.date("date");
        List<Interval> open = in.required("open")
                .map(json -> intervals(in.values().entries(json, false), in))
                .orElse(List.of());
        if (exceptions.put(date, open) != null) {
            in.complain(ShapeFault.S010, date.toString());
        }
        return in.done(() -> date);
    }

    private static List<Interval> intervals(List<Json> entries, Fields in) {
        List<Interval> intervals = new ArrayList<>();
        LocalTime last = LocalTime.MIN;
        for (Json entry : entries) {
            String text = in.values().text(entry, 11);
            Optional<Interval> interval = interval(text);
            if (interval.isEmpty()) {
                in.values().complain(entry, ShapeFault.S014, text);
                continue;
            }
            if (!intervals.isEmpty() && !interval.get().from().isAfter(last)) {
                in.values().complain(entry, ShapeFault.S015);
            }
            last = interval.get().until();
            intervals.add(interval.get());
        }
        return List.copyOf(intervals);
    }

    private static Optional<Interval> interval(String text) {
        Matcher matcher = INTERVAL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalTime from = time(matcher.group(1), matcher.group(2));
        String hour = matcher.group(3);
        String minute = matcher.group(4);
        LocalTime until = hour == null || minute == null ? LocalTime.MAX : time(hour, minute);
        return from.isBefore(until) ? Optional.of(new Interval(from, until)) : Optional.empty();
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
