package nl.baliewijzer.view.beheer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as somebody types it: *24-12-2026*, *24/12* or *24 12*.
public final class TypedDay {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}))?");

    private TypedDay() {}

    /// What was typed; a date without a year is the next one that comes.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        Matcher date = DATE.matcher(typed.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = date.group(3) == null ? today.getYear() : Integer.parseInt(date.group(3));
            LocalDate day = LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
            return Optional.of(date.group(3) == null && day.isBefore(today) ? day.plusYears(1) : day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// A date of the content as it is typed; what is no date stays as it is written.
    public static String shown(String written) {
        String[] parts = written.split("-", -1);
        return parts.length == 3 && parts[0].length() == 4 ? parts[2] + "-" + parts[1] + "-" + parts[0] : written;
    }
}
