package nl.baliewijzer.guide.brake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Number plates: the Dutch series by their form, those of other countries after a word such as kenteken.
final class Plates {
    /// The Dutch series (sidecodes 1 to 14), X for a letter and 9 for a digit.
    private static final Set<String> SERIES = Set.of(
            "XX-99-99",
            "99-99-XX",
            "99-XX-99",
            "XX-99-XX",
            "XX-XX-99",
            "99-XX-XX",
            "99-XXX-9",
            "9-XXX-99",
            "XX-999-X",
            "X-999-XX",
            "XXX-99-X",
            "X-99-XXX",
            "9-XX-999",
            "999-XX-9");

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "uur");
    private static final String GROUP = "[A-Z\\d]{1,3}";
    private static final String WORD = "(?i:(?:nummer|kenteken)?pla(?:at(?:je)?|ten)|nummerbord(?:en)?|kentekens?)";
    private static final String FOREIGN = "[A-Z\\d]{1,6}(?:-[A-Z\\d]{1,5}| [A-Z\\d]{2,5}){0,3}|[a-z\\d]{5,8}";

    private static final String VEHICLE = "(?i:(?:bestel|vracht)?auto(?:'?s)?|(?:bestel)?bus(?:je|sen)?|wagen|taxi)";
    private static final String SPACED =
            "(?i:[a-z]{1,3}[ -][a-z]{1,3}[ -]\\d{1,4}|[a-z]{1,3}[ -]\\d{2,6}(?:[ -][a-z]{1,3})?+"
                    + "|\\d{2,4}[ -][a-z]{1,3})";

    static final List<Spotter> SHAPES = List.of(
            Spotter.alone("(?i:" + GROUP + "-" + GROUP + "-" + GROUP + ")", Plates::isDutch),
            Spotter.alone(GROUP + " " + GROUP + " " + GROUP, plate -> isDutch(plate) && !plate.matches(".*[AEIOU].*+")),
            Spotter.alone("(?i:[A-Z\\d]{6})", Plates::isDutchWithoutDashes),
            Spotter.after(WORD + NumberRules.gap(25), FOREIGN, Plates::isPlate),
            Spotter.after(
                    "(?:" + WORD + "|" + VEHICLE + ")" + NumberRules.gap(15),
                    "(?i:" + GROUP + "[ -]" + GROUP + "[ -]" + GROUP + ")",
                    plate -> isDutch(plate) && !letters(plate).matches(".*[aeiou].*+")),
            Spotter.after(WORD + NumberRules.gap(15), SPACED, Plates::isPlate));

    private Plates() {}

    private static boolean isDutch(String plate) {
        return SERIES.contains(form(plate).replace(' ', '-')) && !MONTHS.contains(letters(plate));
    }

    /// Four digits and two letters are a postcode when nothing stands between them.
    private static boolean isDutchWithoutDashes(String plate) {
        String form = form(plate);
        return !form.equals("9999XX")
                && !MONTHS.contains(letters(plate))
                && SERIES.stream().anyMatch(series -> series.replace("-", "").equals(form));
    }

    private static boolean isPlate(String code) {
        long digits = NumberRules.digits(code);
        long letters = code.chars().filter(Character::isLetter).count();
        return digits >= 2 && letters >= 1 && digits + letters >= 5 && digits + letters <= 9;
    }

    private static String letters(String plate) {
        return plate.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    private static String form(String plate) {
        return plate.replaceAll("[A-Za-z]", "X").replaceAll("\\d", "9");
    }
}
