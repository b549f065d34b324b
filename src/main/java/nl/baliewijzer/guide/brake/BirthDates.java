package nl.baliewijzer.guide.brake;

import java.time.Clock;
import java.time.Year;
import java.util.List;

/// Dates on which somebody can be born.
///
/// Without a word about birth only dates of at least five years ago count: younger ones are far more often of an
/// arrival, a contract or an appointment.
final class BirthDates {
    private static final int LONG_AGO = 5;
    private static final int OLDEST = 115;

    private static final String YEAR = WrittenDate.YEAR;
    private static final String MONTH = "(?i:jan|feb|m(?:aa)?rt|apr|mei|june?|juni|july?|juli|aug|sept?|o[kc]t|nov|dec"
            + "|(?:janu|febru)a(?:ri|ry)|april|march|may|august(?:us)?|(?:septem|o[kc]to|novem|decem)ber)"
            + "(?:\\.(?= ?['\\d]))?";
    private static final String FIGURES =
            "\\d{1,2} ?(?<day>[-/.]) ?\\d{1,2} ?\\k<day> ?(?:" + YEAR + "|'?\\d\\d)" + "|\\d{1,2} \\d{1,2} " + YEAR;
    private static final String YEAR_FIRST = YEAR + "(?<year>[-/. ])\\d{1,2}\\k<year>\\d{1,2}";
    private static final String NAMED =
            "\\d{1,2}(?:e|de|ste|th|st|nd|rd)?[ -]?" + MONTH + "[ -]?(?:" + YEAR + "|'\\d\\d)";
    private static final String SPOKEN_YEAR = "(?i:negentienhonderd ?\\p{L}{0,20}+|tweeduizend ?\\p{L}{0,20}+)";
    private static final String FULL =
            "(?:" + FIGURES + "|" + YEAR_FIRST + "|" + NAMED + "|\\d{8})" + NumberRules.UNTIL;
    private static final String PART = "(?:\\d{1,2} )?" + MONTH + "(?: " + YEAR + ")?|" + YEAR + "|'\\d\\d";

    private static final String NOT_OF_SOMETHING_ELSE =
            "(?<!(?i:sinds|vanaf|tot|tot en met|verloopt|verlopen|afgegeven|ingeschreven|aangekomen)(?: op)? )";
    private static final String BORN =
            "(?i:geboren|ge(?:boorte|b\\.? ?)(?:datum|dat\\.?|dag|jaar)|geb\\.?|jarige?|verjaardag)(?!\\p{L})";
    private static final String LITTLE =
            "(?:[ :,]++(?:(?:in|op|is|te|was|van|zijn|het|jaar|rond|volgens de pas)(?!\\p{L})"
                    + "|\\p{Lu}\\p{L}*+)){0,5}+[ :,]++";

    private final int thisYear;

    private BirthDates(Clock clock) {
        thisYear = Year.now(clock).getValue();
    }

    /// The shapes as they are this year.
    static List<Spotter> shapes(Clock clock) {
        BirthDates dates = new BirthDates(clock);
        return List.of(
                Spotter.alone(
                        NumberRules.FROM + NOT_OF_SOMETHING_ELSE + FULL, date -> dates.canBeBirth(date, LONG_AGO)),
                Spotter.after(BORN + NumberRules.gap(40), FULL, date -> dates.canBeBirth(date, 0)),
                Spotter.after(BORN + LITTLE, PART, Spotter.ALWAYS),
                Spotter.around("", YEAR, " (?i:geboren)", Spotter.ALWAYS),
                Spotter.alone("(?:[a-z]{3,20} )?" + MONTH + " " + SPOKEN_YEAR, Spotter.ALWAYS));
    }

    private boolean canBeBirth(String text, int atLeast) {
        WrittenDate date = WrittenDate.of(text);
        int ago = thisYear - fourDigits(date.year());
        return date.isReal() && ago >= atLeast && ago <= OLDEST;
    }

    /// A year of two digits is the last one that ended so.
    private int fourDigits(int year) {
        if (year >= 100) {
            return year;
        }
        int inThisCentury = thisYear / 100 * 100 + year;
        return inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury;
    }
}
