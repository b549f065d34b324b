package nl.baliewijzer.guide.brake;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of people, known by the words around them: a title, a word for who somebody is, or a form of to be called.
///
/// A name with nothing around it is looked for in lists, by [KnownNames].
final class Names {
    private static final String PARTICLES = "(?:(?i:van|von|de|den|der|het|'t|in|op|ten|ter|te|la|le|du|da|di|dos|del"
            + "|el|al|ben|bin|bint|ibn|abu)[ ]){0,3}";
    private static final String CAPITAL =
            CommonWords.NOT_NEXT + "(?:[dDlLO]'|'t )?\\p{Lu}[\\p{L}\\p{M}]{1,40}+(?:['-][\\p{L}\\p{M}]{1,40}+){0,4}+";
    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\. ?){0,4}";
    private static final String FIRST = INITIALS + CAPITAL;
    private static final String MORE = "(?: " + PARTICLES + FIRST + "){0,3}";
    private static final String NAME = INITIALS + PARTICLES + FIRST + MORE;

    private static final String TITLE = "(?i:heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|mejuffrouw|juffrouw|mej\\.?|meneer"
            + "|mijnheer|familie|fam\\.?|mrs?\\.?|ms\\.?) (?:(?:dr|drs|ir|ing|mr|prof)\\.? )?";
    private static final String SOMEBODY =
            "(?i:cli[eë]nte?|klant|begeleid(?:er|ster)|baas|huisbaas|oom|tante|broer(?:tje)?"
                    + "|zus(?:je)?|zoon|dochter|vader|moeder|neef|nicht|vriend(?:in)?|partner|collega|buurman|buurvrouw|voorman"
                    + "|chauffeur|tolk)";
    private static final String THING = "(?i:bedrijf|bureau|uitzendbureau|firma|zaak|winkel|salon|restaurant|hotel|café"
            + "|straat|laan|weg|plein|plaats|dorp|stad|wijk|buurt|park|camping|school|kerk|land|taal|app|site|merk|boot"
            + "|hond|kat|gemeente|organisatie|stichting|formulier|product)";
    private static final String NOT_OF_A_THING = "(?<!" + THING + "[^.!?]{0,12})";
    private static final String SAID =
            "[:,]? (?:(?:eigenlijk|ook|dus|nu|echt|volgens de pas|van achternaam|van voornaam) )?";
    private static final String CALLED =
            "(?i:heet|heette|heten|heetten|genaamd|geheten|noem(?:t|de) (?:zich|haar|hem)(?: steeds| ook)?|voor als)";
    private static final String IS_NAME =
            "(?i:(?:voor|achter|roep|meisjes)?na(?:am|men)(?: (?:van )?(?:(?:de|het|een|haar|zijn|hun) )?\\p{Ll}{1,20}+)?"
                    + "(?: is| was| luidt| zijn|:))";

    /// Family names that are a word too, where no capital tells them: *meneer de wit*.
    private static final String OF_TRADE =
            "(?i:(?:de|van de|van der|van den) (?:wit|boer|jong|groot|vries|bruin|haan|graaf|bakker"
                    + "|koning|leeuw|ruiter|rooij?|waal|lange|bos|berg|meer|linden|heuvel|velde|broek|horst|veen|wal|pol|heide))";

    static final List<Spotter> SHAPES = List.of(
            Spotter.after(TITLE, NAME, Spotter.ALWAYS),
            Spotter.after(TITLE, "(?i:v\\. ?d\\. ?|v/d |vd )" + NAME, Spotter.ALWAYS),
            Spotter.after("(?i:meneer|mijnheer|dhr\\.?|heer|mevr\\.?|mw\\.?) ", OF_TRADE, Spotter.ALWAYS),
            Spotter.alone("\\p{Lu}\\. ?" + CAPITAL, Spotter.ALWAYS),
            Spotter.after(SOMEBODY + " ", FIRST + MORE, Spotter.ALWAYS),
            Spotter.around(SOMEBODY + " \\(", FIRST + MORE, "\\)", Spotter.ALWAYS),
            Spotter.around(SOMEBODY + ", ", FIRST + MORE, ",", Spotter.ALWAYS),
            Spotter.after(CALLED + NOT_OF_A_THING + SAID, NAME, Spotter.ALWAYS),
            Spotter.after(IS_NAME + NOT_OF_A_THING + SAID, NAME, Spotter.ALWAYS),
            Spotter.around(
                    "(?!" + THING + " )\\p{Ll}[\\p{L}\\p{M}]*+ ",
                    FIRST + MORE,
                    " (?i:heet|heette)(?!\\p{L})",
                    Spotter.ALWAYS));

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{2,}+");
    private static final Pattern PARTICLE = Pattern.compile("Van|Von|Den|Der|Het|Ten|Ter|Dos|Del|Ben|Bin|Bint|Ibn|Abu");

    private Names() {}

    /// The words of a name by which somebody is named again later in the text.
    static Stream<String> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(word -> !PARTICLE.matcher(word).matches());
    }
}
