package nl.baliewijzer.domain;

import java.util.List;
import java.util.regex.Pattern;

/// Finds telephone numbers in the middle of a text, in whatever way somebody wrote them.
///
/// Better one too many than one too few: what is found here is read aloud before it is trusted, or never shown at all.
public final class TextNumbers {
    private static final String GAP = "[ .()/–-]{0,3}";
    private static final String AFTER = "(?:" + GAP + "\\d)";

    /// With the code of a country; of ten digits; of a service; nine digits and more in a row of any kind.
    private static final String LONG = "(?:\\+|00)" + GAP + "[1-9]" + AFTER + "{7,13}"
            + "|(?:\\(0[89]0[069]\\)|0[89]0[069])" + GAP + "(?:0" + AFTER + "{6}|[1-9]" + AFTER + "{3})"
            + "|\\(0[1-9]\\d{1,2}\\)" + AFTER + "{6,7}"
            + "|0" + GAP + "[1-9]" + AFTER + "{8}"
            + "|\\d(?:[ ().-]{0,2}\\d){8,}";

    private static final String BRIEF =
            "116 ?\\d{3}|11[23]|1([ .-])1\\1[23]|14 ?0\\d{2,3}|(?i:toestel|tst\\.?|intern) \\d{2,6}";

    /// A short number that works inside the building has no shape of its own, but is told by the word before it.
    private static final String TOLD = "(?<=\\b(?i:bel|nummer) )\\d{2,6}";

    /// Three digits and more, however they are grouped.
    private static final String DIGITS = "[+(]?\\d{2,}(?:[ ()-]{1,3}\\d+)+|\\d{3,}";

    private static final String EXTENSION = "(?: (?i:toestel|tst\\.?) \\d{2,6})?";

    private static final Pattern ANYWHERE = numbers(TOLD);
    private static final Pattern AT_THE_COUNTER = numbers(TOLD + "|" + DIGITS);

    private TextNumbers() {}

    /// A letter or digit may not stand beside it, nor what makes it a year, an amount or a part of a name; 112 is found
    /// even there.
    private static Pattern numbers(String more) {
        String alone = "(?<![\\p{L}\\d]|\\d[.,:])(?:(?:" + LONG + ")" + EXTENSION + "|" + BRIEF + "|" + more
                + ")(?![\\p{L}\\d]|[.,:-]\\d)";
        return Pattern.compile(alone + "|(?<!\\d)112(?!\\d)");
    }

    /// The numbers as they are written, in the order of the text.
    public static List<String> in(String text) {
        return found(ANYWHERE, text);
    }

    /// The same in a text about the counter, where whatever has three digits may be meant to be dialled.
    ///
    /// A house number or a postal code can be among them: that is read out to 112, and better read twice.
    public static List<String> ofCounter(String text) {
        return found(AT_THE_COUNTER, text);
    }

    /// The text with other words for every number in it.
    public static String replaced(String text, String with) {
        StringBuilder replaced = new StringBuilder(text);
        ANYWHERE.matcher(plain(text))
                .results()
                .toList()
                .reversed()
                .forEach(number -> replaced.replace(number.start(), number.end(), with));
        return replaced.toString();
    }

    private static List<String> found(Pattern numbers, String text) {
        return numbers.matcher(plain(text))
                .results()
                .map(number -> text.substring(number.start(), number.end()))
                .toList();
    }

    /// The same text with ordinary digits for those of other scripts and widths, character by character.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            int digit = Character.digit(plain.charAt(at), 10);
            if (digit >= 0) {
                plain.setCharAt(at, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }
}
