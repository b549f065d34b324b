package nl.baliewijzer.guide;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Dates and times as a Dutch reader says them: *morgen*, *maandag*, *2 januari*, *9:00*.
///
/// The names stand here because not every Java has Dutch ones; one without would say *Monday* in a Dutch sentence.
public final class DutchTime {
    private static final List<String> WEEKDAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter WEEKDAY = named(ChronoField.DAY_OF_WEEK, WEEKDAYS);
    private static final DateTimeFormatter DAY_OF_YEAR = new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .append(named(ChronoField.MONTH_OF_YEAR, MONTHS))
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .append(DAY_OF_YEAR)
            .appendPattern(" uuuu")
            .toFormatter(Locale.ROOT);

    private DutchTime() {}

    private static DateTimeFormatter named(TemporalField field, List<String> names) {
        Map<Long, String> numbered =
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(at -> at + 1L, names::get));
        return new DateTimeFormatterBuilder().appendText(field, numbered).toFormatter(Locale.ROOT);
    }

    /// Such as *9:00*.
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /// Such as *2 januari 2027*.
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// Such as *2 januari*.
    public static String dayOfYear(LocalDate date) {
        return DAY_OF_YEAR.format(date);
    }

    /// The month whose name begins so, in small letters: *dec* is December.
    public static Optional<Month> month(String beginning) {
        return Stream.of(Month.values())
                .filter(month -> MONTHS.get(month.getValue() - 1).startsWith(beginning))
                .findFirst();
    }

    /// Such as *maandag*.
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /// A day seen from today; from a week ahead the weekday alone could mean two days.
    static String day(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return "vandaag";
        }
        if (ahead == 1) {
            return "morgen";
        }
        return WEEKDAY.format(day) + (ahead < 7 ? "" : " " + dayOfYear(day));
    }
}
