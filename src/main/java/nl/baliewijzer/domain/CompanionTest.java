package nl.baliewijzer.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that tell a companion what the screen is for, and those that make an ordinary screen odd.
///
/// They come from what people said who saw only pictures of steps 1 to 3; passing is no proof, a blind look is.
public final class CompanionTest {
    /// In lower case; forbidden also as part of a longer word, and on the cover too.
    public static final List<String> TELLING = List.of(
            "slachtoffer",
            "mensenhandel",
            "uitbuiting",
            "uitgebuit",
            "melden",
            "melding",
            "meldroute",
            "politie",
            "signaal",
            "signalen",
            "smoes",
            "dader",
            "dwang",
            "verdacht",
            "misbruik",
            "alarm");

    /// What belongs to no appointment. The screen says *Andere taal*, *Wachtruimte* and *Aanvrager alleen*, so words
    /// that
    /// are odd only in some company are held as they are used.
    private static final Pattern ODD = either(
            // exploitation, and those who deal with it
            "uitbuit|mensensmokkel|vermoed|verdenk|bedreig|geweld|dwing|gedwongen|gevaar|veilig|ontsnap|vlucht",
            "handel(aar|aren|en)?(?!\\p{L})|opvang|advocaat|inspectie|opspor|aangifte|toezicht|controle",
            // that somebody looks, listens or writes something down
            "let op|oplet|opgevallen|opvalt|valt op|in de gaten|observe|noteer|mee(kijk|kijken|lees|lezen|luister)",
            // the one who came along, and separating them
            "begeleider|mee(komt|kwam|gekomen)|(?<!\\p{L})(de|wie|deze|die) ander(?!\\p{L})|anderen erbij",
            "(?<!\\p{L})een ander(?= (heeft|bewaart|zegt|antwoordt|vertaalt|betaalt)(?!\\p{L}))",
            "(?<!\\p{L})apart|onder vier ogen|(?<!\\p{L})dring ",
            "(?<!\\p{L})(u|cliënt|hem|haar|iemand|zelf) (kort |even |zelf )?alleen(?!\\p{L})|alleen (spreken|praten)",
            "(?<!\\p{L})wacht(en|t)?(?!\\p{L})",
            // an excuse that sounds like one, a duration, a thing that must come back
            "(systeem|computer|printer|internet)(?!\\p{L}).{0,20}(?<!\\p{L})(traag|langzaam|kapot|vast)(?!\\p{L})",
            "minu(ut|ten)|kwartier|(?<!\\p{L})(half ?)?uur(tjes?)?(?!\\p{L})|secondes?(?!\\p{L})|(breng|krijgt u).{0,30} terug",
            // a script
            "[‘“”„«»\"]|’(?!\\p{L})");

    private CompanionTest() {}

    private static Pattern either(String... patterns) {
        return Pattern.compile(
                Stream.of(patterns).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The first telling word in a text; empty when a companion may read it.
    public static Optional<String> fails(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TELLING.stream().filter(lower::contains).findFirst();
    }

    /// The first telling or odd words in a text of steps 1 to 3; empty when it is ordinary help at a desk.
    public static Optional<String> odd(String text) {
        return fails(text)
                .or(() -> ODD.matcher(text)
                        .results()
                        .map(found -> found.group().strip())
                        .findFirst());
    }
}
