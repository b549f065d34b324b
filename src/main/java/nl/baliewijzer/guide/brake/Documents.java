package nl.baliewijzer.guide.brake;

import java.util.List;

/// Numbers of passports, identity cards, driving licences, residence permits and case files.
final class Documents {
    private static final String PAPER = "(?i:paspoort|pas|identiteitskaart|id-?(?:kaart|bewijs)|rijbewijs|document"
            + "|verblijfs(?:pas|kaart|document|vergunning))";
    private static final String NUMBER = "(?i:(?:paspoort|pas|rijbewijs|document|zaak|dossier|cli[eë]nt|klant|[av]-?"
            + "|vreemdelingen)-?(?:nummer|nr\\.?))";
    private static final String CODE = "(?:" + Numbers.FROM + Numbers.NO_DATE
            + "[A-Za-z]{0,4}\\d(?:[.-]?[A-Za-z\\d]){4,14}+" + "|[A-Z]{1,2} \\d{2,4} \\d{3,4})";

    static final List<Shape> SHAPES = List.of(
            // Dutch passport and identity card: no letter O, the last always a digit
            Shape.alone("[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d", code -> Numbers.digits(code) >= 2),
            Shape.alone("(?i:[a-np-z]{2}\\d[a-np-z\\d]{5}\\d)", Shape.ALWAYS),
            // passports and cards of other countries
            Shape.alone("[A-Za-z]{1,3}\\d{6,8}|[A-Z]{2} \\d{6,7}", Shape.ALWAYS),
            // driving licence, V-number and A-number; a telephone number begins with a nought
            Shape.alone(Numbers.FROM + "[1-9]\\d{9}" + Numbers.UNTIL, Shape.ALWAYS),
            // what stands after a word for it may be shorter and stranger
            Shape.after(PAPER + Numbers.gap(30), CODE, code -> Numbers.digits(code) >= 6),
            Shape.after(NUMBER + Numbers.gap(30), CODE, code -> Numbers.digits(code) >= 5));

    private Documents() {}
}
