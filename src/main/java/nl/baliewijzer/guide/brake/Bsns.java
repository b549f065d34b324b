package nl.baliewijzer.guide.brake;

import java.util.List;

/// Citizen service numbers: nine digits, or eight when the leading nought was dropped, known by the 11-test.
///
/// After the word itself any eight or nine digits count: a number with a typing error still points at a person.
final class Bsns {
    private static final String WORD =
            "(?i:bsn|b\\.s\\.n\\.?|burger ?service ?-?(?:nummer|nr\\.?)|sofi-? ?(?:nummer|nr\\.?))(?:-?(?:nummer|nr\\.?))?";

    static final List<Spotter> SHAPES = List.of(
            Spotter.alone(
                    NumberRules.FROM + "(?:\\d{8,9}|\\d(?<first>[. -]?)\\d(?:[. -]?\\d){7}|\\d\\d\\.\\d{3}\\.\\d{3})"
                            + NumberRules.UNTIL,
                    Bsns::isBsn),
            Spotter.after(
                    WORD + NumberRules.gap(30),
                    NumberRules.NO_DATE + "\\d(?:[ .-]?\\d){5,9}+" + NumberRules.UNTIL,
                    Spotter.ALWAYS),
            Spotter.around(
                    "", NumberRules.NO_DATE + "\\d(?:[ .-]?\\d){7,8}+", NumberRules.gap(30) + WORD, Spotter.ALWAYS),
            Spotter.alone(NumberRules.SPOKEN, Spotter.ALWAYS));

    private Bsns() {}

    private static boolean isBsn(String number) {
        String digits = NumberRules.onlyDigits(number);
        return digits.length() == 9 ? passes(digits) : !WrittenDate.isCompact(digits) && passes("0" + digits);
    }

    /// The 11-test: digits times 9, 8 ... 2 and the last times -1 add up to a multiple of eleven.
    private static boolean passes(String nine) {
        int sum = -(nine.charAt(8) - '0');
        for (int at = 0; at < 8; at++) {
            sum += (9 - at) * (nine.charAt(at) - '0');
        }
        return sum % 11 == 0 && sum != 0;
    }
}
