package nl.baliewijzer.guide.brake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A date as somebody wrote it: in figures or with the month's name, with the year first or last, or eight digits.
///
/// Day and month may be the other way round, as other countries write them. `year` has two digits or four.
record WrittenDate(int day, int month, int year) {
    static final String YEAR = "(?:19|20)\\d\\d";

    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{4}" + YEAR);
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}{3,}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Map<String, String> OTHERWISE = Map.of("maa", "mrt", "mar", "mrt", "may", "mei", "oct", "okt");

    /// Reads what one of the patterns of [BirthDates] matched; the ending of "12e" is passed over.
    static WrittenDate of(String text) {
        if (text.length() == 8 && NumberRules.digits(text) == 8) {
            return YEAR_FIRST.matcher(text).matches()
                    ? of(text.substring(6), text.substring(4, 6), text.substring(0, 4))
                    : of(text.substring(0, 2), text.substring(2, 4), text.substring(4));
        }
        List<String> parts =
                PART.matcher(text).results().map(MatchResult::group).toList();
        return parts.getFirst().length() == 4
                ? of(parts.get(2), parts.get(1), parts.get(0))
                : of(parts.get(0), parts.get(1), parts.get(2));
    }

    /// Whether eight digits are a date without anything between, so that they are not taken for another number.
    static boolean isCompact(String digits) {
        return YEAR_FIRST.matcher(digits).matches()
                || (YEAR_LAST.matcher(digits).matches() && of(digits).isReal());
    }

    /// Whether there is such a day and such a month; not whether that month has that many days.
    boolean isReal() {
        return Math.min(day, month) >= 1 && Math.min(day, month) <= 12 && Math.max(day, month) <= 31;
    }

    private static WrittenDate of(String day, String month, String year) {
        return new WrittenDate(Integer.parseInt(day), month(month), Integer.parseInt(year));
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String start = written.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(OTHERWISE.getOrDefault(start, start)) + 1;
    }
}
