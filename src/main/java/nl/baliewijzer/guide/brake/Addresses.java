package nl.baliewijzer.guide.brake;

import java.util.List;

/// Street with house number, and postcodes; a street without a number is a place, not an address.
final class Addresses {
    private static final String SMALL = "(?:van|de|der|den|het|'t|ter|ten|aan) ";
    private static final String CAPITAL =
            CommonWords.NOT_NEXT + "\\p{Lu}[\\p{L}\\p{M}]{0,40}+(?:[.'-][\\p{L}\\p{M}]{1,40}+){0,4}+\\.?+";
    private static final String NAMES = "(?:" + CAPITAL + " (?:" + SMALL + "){0,2}){0,3}";
    private static final String ENDING =
            "(?i:straat|str\\.|laan|weg|plein|kade|gracht|dijk|singel|steeg|dreef|plantsoen"
                    + "|pad|hof|park|ring|wal|markt|baan|boulevard|erf|brink|haven|hoek|kamp|akker|weide)";
    private static final String CLEAR_ENDING =
            "(?:straat|str|laan|plein|gracht|singel|kade|steeg|dreef|plantsoen|(?<!onder|halver|van)weg|dijk|kerkhof|boulevard)";
    private static final String STREET = NAMES + "(?:" + CAPITAL + "(?<=" + ENDING
            + ")|\\p{Ll}[\\p{L}\\p{M}-]{2,40}+(?<=" + CLEAR_ENDING + ")\\.?+)";
    /// A number that counts something is no house number.
    private static final String NOT_COUNTING = "(?!(?i: ?(?:keer|x|uur|minuten|dagen|weken|maanden|jaar|euro|km|meter"
            + "|man|mannen|vrouwen|mensen|personen|kinderen|cliënten|anderen|auto's|bussen|huizen))(?!\\p{L}))";
    private static final String HOUSE = "[1-9]\\d{0,4}"
            + "(?:[-/ ]?(?![uU](?![\\p{L}\\p{M}]))[A-Za-z](?![\\p{L}\\p{M}])|-\\d{1,4}|[- ](?:hs|huis|bis|[IVX]{1,3}))?+"
            + NumberRules.UNTIL + NOT_COUNTING;
    private static final String NUMBER = ",? (?i:(?:huis)?n(?:umme)?r\\.? ?|no\\.? ?)?" + HOUSE;
    private static final String LIVES = "(?i:woont|wonen|woonde|woonden|woonachtig|verblijft|slaapt|slapen|ingeschreven"
            + "|adr(?:es)?(?: is| was)?|straat(?: is| was)?)[:.]? (?:(?i:op|aan|bij|te) )?(?:(?i:de|het) )?";

    static final List<Spotter> SHAPES = List.of(
            Spotter.alone(STREET + NUMBER, Spotter.ALWAYS),
            Spotter.alone(
                    "(?:Laan|Weg|Plein|Hof|Park|Markt) (?:" + SMALL + "){1,2}" + CAPITAL + NUMBER, Spotter.ALWAYS),
            Spotter.after(LIVES, NAMES + CAPITAL + NUMBER, Spotter.ALWAYS),
            Spotter.alone(NumberRules.FROM + "[1-9]\\d{3}(?: ?(?!S[ADS])[A-Z]{2}|[a-z]{2})", Spotter.ALWAYS),
            Spotter.after(
                    "(?i:op|aan|bij) (?:de|het) ",
                    "(?:kade|singel|gracht|plein|markt|laan|weg|dijk|haven|ring|brink|steeg|werf)" + NUMBER,
                    Spotter.ALWAYS),
            Spotter.alone("(?:Laan|Weg|Plein|Kade|Singel|Dijk) [^.,;!?\\d]{2,40}+(?<= )" + HOUSE, Spotter.ALWAYS),
            Spotter.alone("Plein \\d{4}" + NUMBER, Spotter.ALWAYS),
            Spotter.alone(
                    "(?i:huisje|chalet|bungalow|stacaravan|kavel) (?i:nr\\.? |nummer )?[1-9]\\d{0,3}[a-z]?",
                    Spotter.ALWAYS),
            Spotter.alone(
                    "(?:nummer|nr\\.?) [1-9]\\d{0,3}[a-z]? (?:van|aan|op|in) (?:de |het )?(?:" + STREET + ")",
                    Spotter.ALWAYS),
            Spotter.after(
                    "(?<=[\\p{L},:] )(?:(?:op|aan|bij|te|loods|hal|hotel|pand|flat)[:]? )(?:(?i:de|het|'t) )?",
                    "(?:" + CAPITAL + " ){0,2}" + CAPITAL + NUMBER + "(?! ?%)",
                    Spotter.ALWAYS),
            Spotter.after("(?i:op|adres|noemde|gaf)[:]? ", "'[tsn] " + CAPITAL + NUMBER, Spotter.ALWAYS),
            Spotter.alone(
                    NumberRules.FROM
                            + "[1-9]\\d{3}-[A-Z]{2}|[1-9]\\d{3} (?!in|op|en|is|te|of|om|al|ze|we|ik|je|er|na|zo|nu|km|kg|cm|eu)[a-z]{2} \\d{1,4}",
                    Spotter.ALWAYS),
            Spotter.after(
                    "(?i:postcode|pc|adr(?:es)?)(?: is| was)?[:.]? ", "[1-9]\\d{3} ?[A-Za-z]{2}", Spotter.ALWAYS));

    private Addresses() {}
}
