package nl.baliewijzer.view.beheer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baliewijzer.guide.DutchTime;

/// A date as somebody types it: *24-12-2026*, *24/12*, *24 december* or *24 dec 2026*.
public final class TypedDay {
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})(?:[-/.]| +)(\\d{1,2}|[a-z]{3,9})(?:(?:[-/.]| +)(\\d{4}))?");

    private TypedDay() {}

    /// What was typed; a date without a year is the next one that comes.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        Matcher date = DATE.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = date.group(3) == null ? today.getYear() : Integer.parseInt(date.group(3));
            LocalDate day = LocalDate.of(year, month(date.group(2)), Integer.parseInt(date.group(1)));
            return Optional.of(date.group(3) == null && day.isBefore(today) ? day.plusYears(1) : day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// By its number, or the beginning of its name; 0 when there is none.
    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : DutchTime.month(written).map(Month::getValue).orElse(0);
    }

    /// A date of the content as it is typed; what is no date stays as it is written.
    public static String shown(String written) {
        String[] parts = written.split("-", -1);
        return parts.length == 3 && parts[0].length() == 4 ? parts[2] + "-" + parts[1] + "-" + parts[0] : written;
    }
}
