package nl.baliewijzer.guide.brake;

import java.util.List;

/// Numbers of passports, identity cards, driving licences, residence permits and case files.
final class Documents {
    private static final String PAPER = "(?i:paspoort|pas|identiteitskaart|id-?(?:kaart|bewijs)|rijbewijs|document"
            + "|verblijfs(?:pas|kaart|document|vergunning)|visum|akte|geboorteakte|id|serie)";
    private static final String NUMBER = "(?i:(?:paspoort|pas|rijbewijs|document|zaak|dossier|cli[eë]nt|klant|[av]-?"
            + "|vreemdelingen)-?(?:nummer|nr\\.?))";
    /// The immigration service's number of somebody: ten figures that begin with 27 or 28, in groups of any kind.
    private static final String V_WORD = "(?i:v[ .-]{0,2}(?:nummer|n\\.?r\\.?)|vreemdelingen[ -]?(?:nummer|n\\.?r\\.?)"
            + "|ind[ -]?(?:nummer|n\\.?r\\.?)|coa|azc)";
    private static final String V_NUMBER = "(?i:v ?-?)?\\d(?:[ .-]?\\d){7,10}+";
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
            Shape.alone(
                    "(?i:v ?-?)?2[78]\\d{0,2}(?<v>[ .-])\\d{3,4}(?:\\k<v>\\d{2,4}){1,2}", v -> Numbers.digits(v) == 10),
            Shape.alone("(?i:v ?-?)2[78](?:[ .-]?\\d){8}", Shape.ALWAYS),
            Shape.after(V_WORD + Numbers.gap(30), V_NUMBER + Numbers.UNTIL, Shape.ALWAYS),
            Shape.alone("[A-Z\\d]{8,12}", Documents::isMixed),
            Shape.after("(?i:nr\\.?|no\\.?|nummer|serie):? ", "[A-Z]{1,3} ?\\d{5,9}", Shape.ALWAYS),
            Shape.alone("(?!BSN|KVK)[A-Z]{3} ?\\d{6,9}", Shape.ALWAYS),
            // what stands after a word for it may be shorter and stranger
            Shape.after(PAPER + Numbers.gap(30), CODE, code -> Numbers.digits(code) >= 6),
            Shape.after(NUMBER + Numbers.gap(30), CODE, code -> Numbers.digits(code) >= 5));

    private Documents() {}

    /// Letters and figures through each other, as in the numbers of many countries' documents.
    private static boolean isMixed(String code) {
        return Numbers.digits(code) >= 4 && code.length() - Numbers.digits(code) >= 2;
    }
}
