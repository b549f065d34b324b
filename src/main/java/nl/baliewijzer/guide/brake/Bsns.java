package nl.baliewijzer.guide.brake;

import java.util.List;

/// Citizen service numbers: nine digits, or eight when the leading nought was dropped, known by the 11-test.
///
/// After the word itself any eight or nine digits count: a number with a typing error still points at a person.
final class Bsns {
    private static final String WORD =
            "(?i:bsn|b\\.s\\.n\\.?|burger ?service ?-?(?:nummer|nr\\.?)|sofi-? ?(?:nummer|nr\\.?))(?:-?(?:nummer|nr\\.?))?";

    static final List<Shape> SHAPES = List.of(
            Shape.alone(
                    Numbers.FROM + "(?:\\d{8,9}|\\d(?<first>[. -]?)\\d(?:[. -]?\\d){7}|\\d\\d\\.\\d{3}\\.\\d{3})"
                            + Numbers.UNTIL,
                    Bsns::isBsn),
            Shape.after(
                    WORD + Numbers.gap(30), Numbers.NO_DATE + "\\d(?:[ .-]?\\d){5,9}+" + Numbers.UNTIL, Shape.ALWAYS),
            Shape.around("", Numbers.NO_DATE + "\\d(?:[ .-]?\\d){7,8}+", Numbers.gap(30) + WORD, Shape.ALWAYS),
            Shape.alone(Numbers.SPOKEN, Shape.ALWAYS));

    private Bsns() {}

    private static boolean isBsn(String number) {
        String digits = Numbers.onlyDigits(number);
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
