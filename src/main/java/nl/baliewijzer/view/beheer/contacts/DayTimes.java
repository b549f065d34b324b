package nl.baliewijzer.view.beheer.contacts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.OpeningHours.Interval;
import nl.baliewijzer.guide.DutchTime;

/// The times of one day as a coordinator types them, as the employee reads them, and as they stand in content.
final class DayTimes {
    private static final String CLOSED = "gesloten|dicht";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\ben\\b|\\+)\\s*");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})(?:[:.u](\\d{2}))?\\s*(?:u|uur)?\\s*(?:-|–|tot|t/m)"
            + "\\s*(\\d{1,2})(?:[:.u](\\d{2}))?\\s*(?:u|uur)?");
    private static final int MIDNIGHT = 24;

    private DayTimes() {}

    /// Reads *9-17*, *8.30 tot 12.00 en 13 – 17 uur*; nothing, or *gesloten*, is a day without times.
    ///
    /// Empty for what is no time, ends before it begins, or lies before the span that it follows.
    static Optional<List<Interval>> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.matches(CLOSED)) {
            return Optional.of(List.of());
        }
        List<Interval> spans = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            Optional<Interval> span = span(part)
                    .filter(one -> spans.isEmpty()
                            || one.from().isAfter(spans.getLast().until()));
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(List.copyOf(spans));
    }

    private static Optional<Interval> span(String part) {
        Matcher span = SPAN.matcher(part);
        if (!span.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> from = time(span.group(1), span.group(2));
        Optional<LocalTime> until = Integer.parseInt(span.group(3)) == MIDNIGHT && isWhole(span.group(4))
                ? Optional.of(LocalTime.MAX)
                : time(span.group(3), span.group(4));
        return from.flatMap(begin -> until.filter(begin::isBefore).map(end -> new Interval(begin, end)));
    }

    private static boolean isWhole(@org.jspecify.annotations.Nullable String minutes) {
        return minutes == null || minutes.equals("00");
    }

    private static Optional<LocalTime> time(String hours, @org.jspecify.annotations.Nullable String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < MIDNIGHT && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// As the employee reads it: *9:00 – 12:00 en 13:00 – 17:00*; a day without times is empty.
    static String shown(List<Interval> spans) {
        return spans.stream()
                .map(span -> DutchTime.time(span.from()) + " – " + until(span.until()))
                .collect(Collectors.joining(" en "));
    }

    private static String until(LocalTime time) {
        return time.equals(LocalTime.MAX) ? "24:00" : DutchTime.time(time);
    }

    /// As it stands in content: *09:00-17:00*.
    static List<String> written(List<Interval> spans) {
        return spans.stream()
                .map(span ->
                        "%s-%s".formatted(span.from(), span.until().equals(LocalTime.MAX) ? "24:00" : span.until()))
                .toList();
    }
}
