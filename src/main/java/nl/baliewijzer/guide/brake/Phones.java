package nl.baliewijzer.guide.brake;

import java.util.List;

/// Telephone numbers, Dutch and foreign; not those of services (0800, 0900, 14 and a town's code), which are nobody's.
final class Phones {
    private static final String GAP = "[ .()/-]{0,3}";

    static final List<Spotter> SHAPES = List.of(
            Spotter.alone(
                    NumberRules.FROM + "\\(?" + NumberRules.NO_DATE + "(?!0[89]0\\d)0 ?[1-9](?:" + GAP + "\\d){8}"
                            + NumberRules.UNTIL,
                    Spotter.ALWAYS),
            Spotter.alone(NumberRules.FROM + "(?:\\+|00)[1-9](?:" + GAP + "\\d){7,13}+", Spotter.ALWAYS),
            Spotter.alone(NumberRules.FROM + "316\\d{8}", Spotter.ALWAYS),
            Spotter.after(
                    "(?i:tel\\.?|telefoon|mobiel|mob\\.?|gsm|06|whatsapp|app)(?i:nummer|nr\\.?)?" + NumberRules.gap(20),
                    NumberRules.NO_DATE + "(?!0[89]0\\d)\\d(?:[ -]?\\d){6,9}+" + NumberRules.UNTIL,
                    Spotter.ALWAYS));

    private Phones() {}
}
