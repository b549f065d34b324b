package nl.baliewijzer.guide;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates and times as a Dutch reader says them: *morgen*, *maandag*, *2 januari*, *9:00*.
final class DutchTime {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);

    private DutchTime() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
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
        return (ahead < 7 ? WEEKDAY : DAY).format(day);
    }
}
