package nl.baliewijzer.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.OpeningHours.Interval;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.Shape;
import nl.baliewijzer.json.ShapeFault;
import nl.baliewijzer.json.TextRule;

/// Reads opening hours: `always`, `unknown`, or by the day of the week.
final class HoursReader {
    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private static final AllowedWords<OpeningHours> WORDS = AllowedWords.of(
            List.of(new OpeningHours.Unknown(), new OpeningHours.Always()),
            hours -> hours instanceof OpeningHours.Always ? "always" : "unknown");

    private static final OpeningHours NONE = new OpeningHours.Unknown();
    private static final int LENGTH = 11;
    private static final Shape SPAN = new Shape(
            Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)"),
            _ -> "",
            ShapeFault.S014);

    private HoursReader() {}

    static OpeningHours read(Fields in) {
        return in.choiceOrObject("hours", WORDS, HoursReader::weekly, NONE);
    }

    /// The hours of one way to reach a contact; absent are those of the contact.
    static Optional<OpeningHours> maybe(Fields in) {
        return in.maybeChoiceOrObject("hours", WORDS, HoursReader::weekly);
    }

    private static Optional<OpeningHours> weekly(Fields in) {
        Map<DayOfWeek, List<Interval>> days =
                in.object("weekly", HoursReader::days).orElse(Map.of());
        boolean closedOnHolidays = in.flag("closedOnHolidays");
        Map<LocalDate, List<Interval>> exceptions = new HashMap<>();
        in.maybeList("exceptions", exception -> exception(exception, exceptions));
        return in.done(() -> new OpeningHours.Weekly(days, closedOnHolidays, exceptions));
    }

    private static Optional<Map<DayOfWeek, List<Interval>>> days(Fields in) {
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Interval> spans = spans(in.maybeFilledTexts(name(day), LENGTH, SPAN, new InOrder()));
            if (!spans.isEmpty()) {
                days.put(day, spans);
            }
        }
        in.notEmpty("Noem minstens één dag, of schrijf \"hours\": \"unknown\".");
        return in.done(() -> days);
    }

    private static Optional<LocalDate> exception(Fields in, Map<LocalDate, List<Interval>> exceptions) {
        LocalDate date = in.date("date");
        List<Interval> open = spans(in.anyTexts("open", LENGTH, SPAN, new InOrder()));
        if (exceptions.put(date, open) != null) {
            in.complain(ShapeFault.S010, date.toString());
        }
        return in.done(() -> date);
    }

    private static String name(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static List<Interval> spans(List<String> written) {
        return written.stream().flatMap(text -> span(text).stream()).toList();
    }

    /// A span that is written well and does not end before it begins.
    private static Optional<Interval> span(String text) {
        Matcher matcher = SPAN.pattern().matcher(text);
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

    /// That the spans of one day follow each other; one for each list.
    private static final class InOrder implements TextRule {
        private Optional<LocalTime> last = Optional.empty();

        @Override
        public void judge(Json.Text text, Problems problems) {
            Optional<Interval> span = span(text.value());
            if (span.isEmpty()) {
                if (SPAN.pattern().matcher(text.value()).matches()) {
                    problems.add(text, ShapeFault.S014, text.value());
                }
                return;
            }
            if (last.filter(end -> !span.get().from().isAfter(end)).isPresent()) {
                problems.add(text, ShapeFault.S015);
            }
            last = Optional.of(span.get().until());
        }
    }
}
