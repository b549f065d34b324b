package nl.baliewijzer.content;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.TextNumbers;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problems;

/// The rules about the words of texts; each is a [TextRule] to name at a member.
final class WordRules {
    private static final Pattern MORE_THAN_ONCE =
            Pattern.compile("(?<!\\p{L})(elke?|altijd|steeds)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS = Pattern.compile(
            "nationaliteit|afkomst|herkomst|huidskleur|huidkleur|buitenlands|buitenlander|uiterlijk|hoofddoek|etnisch"
                    + "|etniciteit|migratieachtergrond|allochto|moslim|(?<!\\p{L})(accent|ras|geloof)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    // a single mark that opens a quotation, but not the apostrophe of 's avonds or zo'n
    private static final Pattern QUOTES = Pattern.compile(
            "[\"“”„\\u201f«»‹›]|(?<!\\p{L})['‘’‚](?!(s|t|n|k|m|r|ie)(?!\\p{L}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("\\p{N}+");
    private static final String NUMBER = "(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";

    /// A length of time, a point in time, and what promises to be back soon; *even*, *kort* and *een ogenblik* say
    /// none.
    private static final Pattern TIME = Pattern.compile(
            "\\p{N}+|(?<!\\p{L})(" + "(half)? ?uur(tjes?)?|kwartier(tjes?)?|minuutjes?|seconden?|secondes|tel|tellen"
                    + "|(dag|maand|jaar)(en|je|jes)?|week(je|jes)?|weken|jaren|tijdje|poos(je)?"
                    + "|kwart (over|voor)|half " + NUMBER + "|(om|over) (?!een)" + NUMBER + "|(om|over) één"
                    + "|(over|voor)?morgen|vandaag|van(ochtend|middag|avond)"
                    + "|(maan|dins|woens|donder|vrij|zater|zon)dag"
                    + "|straks|dadelijk|(zo ?)?meteen|gauw|vlug|snel|direct|in een (wip|ommezien|handomdraai)"
                    + "|zo(?= (dadelijk|bij|terug|weer|klaar)(?!\\p{L})|\\s*([.!?,;]|$))" + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<UnicodeScript> ALPHABETS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+");
    private static final int MOST_OF_A_CHIP = 3;
    private static final int MOST_OF_AN_INSTRUCTION = 10;

    private WordRules() {}

    /// Has no word that tells a companion what this is for.
    static void neutral(Json.Text text, Problems problems) {
        CompanionTest.fails(text.value()).ifPresent(word -> problems.add(text, ContentFault.T001, word));
    }

    /// Is ordinary help at a desk: it has no quotation, no telling word, and none that a companion would find odd.
    static void ordinary(Json.Text text, Problems problems) {
        if (QUOTES.matcher(text.value()).find()) {
            unquoted(text, problems);
        } else {
            CompanionTest.odd(text.value()).ifPresent(word -> problems.add(text, ContentFault.T001, word));
        }
    }

    /// Says no more than one tick does.
    static void once(Json.Text text, Problems problems) {
        find(MORE_THAN_ONCE, text, problems, ContentFault.T002);
    }

    /// Has no quotation marks: only what the employee typed is a quotation.
    static void unquoted(Json.Text text, Problems problems) {
        find(QUOTES, text, problems, ContentFault.T003);
    }

    /// Is not about origin or looks, which alone are no signal.
    static void noLooks(Json.Text text, Problems problems) {
        find(LOOKS, text, problems, ContentFault.T004);
    }

    /// At most three words.
    static void chip(Json.Text text, Problems problems) {
        int count = count(text.value());
        if (count > MOST_OF_A_CHIP) {
            problems.add(text, ContentFault.T005, count, MOST_OF_A_CHIP);
        }
    }

    /// At most ten words a sentence.
    static void instruction(Json.Text text, Problems problems) {
        int longest = SENTENCE_END
                .splitAsStream(text.value())
                .mapToInt(WordRules::count)
                .max()
                .orElse(0);
        if (longest > MOST_OF_AN_INSTRUCTION) {
            problems.add(text, ContentFault.T006, longest, MOST_OF_AN_INSTRUCTION);
        }
    }

    /// Has no number that can be dialled, not even 112: a scene names a role.
    static void noNumber(Json.Text text, Problems problems) {
        TextNumbers.in(text.value()).stream()
                .findFirst()
                .ifPresent(number -> problems.add(text, ContentFault.T007, number));
    }

    /// Names no time and no number of anything: who walks away with one must be back by then.
    static void noTime(Json.Text text, Problems problems) {
        find(TIME, text, problems, ContentFault.T010);
    }

    /// Has no digit of any script: the card for the client names no number.
    static void noDigit(Json.Text text, Problems problems) {
        find(DIGIT, text, problems, ContentFault.T008);
    }

    /// Is written in Latin or Cyrillic letters, which the panel has and breaks into lines.
    static void alphabet(Json.Text text, Problems problems) {
        text.value()
                .codePoints()
                .filter(one -> !ALPHABETS.contains(UnicodeScript.of(one)))
                .findFirst()
                .ifPresent(one -> problems.add(text, ContentFault.T012, Character.toString(one)));
    }

    private static int count(String text) {
        return (int) BETWEEN.splitAsStream(text.strip())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static void find(Pattern pattern, Json.Text text, Problems problems, ContentFault fault) {
        Matcher matcher = pattern.matcher(text.value());
        if (matcher.find()) {
            problems.add(text, fault, matcher.group());
        }
    }
}
