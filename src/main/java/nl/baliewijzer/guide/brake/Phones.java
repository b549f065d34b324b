package nl.baliewijzer.guide.brake;

import java.util.List;

/// Telephone numbers, Dutch and foreign; not those of services (0800, 0900, 14 and a town's code), which are nobody's.
final class Phones {
    private static final String GAP = "[ .()/-]{0,3}";

    static final List<Shape> SHAPES = List.of(
            Shape.alone(
                    Numbers.FROM + "\\(?" + Numbers.NO_DATE + "(?!0[89]0\\d)0 ?[1-9](?:" + GAP + "\\d){8}"
                            + Numbers.UNTIL,
                    Shape.ALWAYS),
            Shape.alone(Numbers.FROM + "(?:\\+|00)[1-9](?:" + GAP + "\\d){7,13}+", Shape.ALWAYS),
            Shape.alone(Numbers.FROM + "316\\d{8}", Shape.ALWAYS),
            Shape.after(
                    "(?i:tel\\.?|telefoon|mobiel|mob\\.?|gsm|06|whatsapp|app)(?i:nummer|nr\\.?)?" + Numbers.gap(20),
                    Numbers.NO_DATE + "(?!0[89]0\\d)\\d(?:[ -]?\\d){6,9}+" + Numbers.UNTIL,
                    Shape.ALWAYS));

    private Phones() {}
}
