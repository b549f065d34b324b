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
    private static final String CODE = "(?:" + NumberRules.FROM + NumberRules.NO_DATE
            + "[A-Za-z]{0,4}\\d(?:[.-]?[A-Za-z\\d]){4,14}+" + "|[A-Z]{1,2} \\d{2,4} \\d{3,4})";

    static final List<Spotter> SHAPES = List.of(
            // Dutch passport and identity card: no letter O, the last always a digit
            Spotter.alone("[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d", code -> NumberRules.digits(code) >= 2),
            Spotter.alone("(?i:[a-np-z]{2}\\d[a-np-z\\d]{5}\\d)", Spotter.ALWAYS),
            // passports and cards of other countries
            Spotter.alone("[A-Za-z]{1,3}\\d{6,8}|[A-Z]{2} \\d{6,7}", Spotter.ALWAYS),
            // driving licence, V-number and A-number; a telephone number begins with a nought
            Spotter.alone(NumberRules.FROM + "[1-9]\\d{9}" + NumberRules.UNTIL, Spotter.ALWAYS),
            Spotter.alone(
                    "(?i:v ?-?)?2[78]\\d{0,2}(?<v>[ .-])\\d{3,4}(?:\\k<v>\\d{2,4}){1,2}",
                    v -> NumberRules.digits(v) == 10),
            Spotter.alone("(?i:v ?-?)2[78](?:[ .-]?\\d){8}", Spotter.ALWAYS),
            Spotter.after(V_WORD + NumberRules.gap(30), V_NUMBER + NumberRules.UNTIL, Spotter.ALWAYS),
            Spotter.alone("[A-Z\\d]{8,12}", Documents::isMixed),
            Spotter.after("(?i:nr\\.?|no\\.?|nummer|serie):? ", "[A-Z]{1,3} ?\\d{5,9}", Spotter.ALWAYS),
            Spotter.alone("(?!BSN|KVK)[A-Z]{3} ?\\d{6,9}", Spotter.ALWAYS),
            // what stands after a word for it may be shorter and stranger
            Spotter.after(PAPER + NumberRules.gap(30), CODE, code -> NumberRules.digits(code) >= 6),
            Spotter.after(NUMBER + NumberRules.gap(30), CODE, code -> NumberRules.digits(code) >= 5));

    private Documents() {}

    /// Letters and figures through each other, as in the numbers of many countries' documents.
    private static boolean isMixed(String code) {
        return NumberRules.digits(code) >= 4 && code.length() - NumberRules.digits(code) >= 2;
    }
}
