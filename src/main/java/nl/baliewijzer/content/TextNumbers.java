package nl.baliewijzer.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds telephone numbers in the middle of a text.
public final class TextNumbers {
    /// A short number that works inside the building has no shape of its own, but is told by the word before it.
    private static final String TOLD = "(?<=\\b(?i:bel|nummer) )\\d{2,6}";

    /// Three digits and more, however they are grouped.
    private static final String DIGITS = "[+(]?\\d{2,}(?:[ ()-]{1,3}\\d+)+|\\d{3,}";

    private static final Pattern ANYWHERE = numbers(Shapes.PHONE_SHAPE + "|" + TOLD);
    private static final Pattern AT_THE_COUNTER = numbers(Shapes.PHONE_SHAPE + "|" + TOLD + "|" + DIGITS);

    private TextNumbers() {}

    /// Letters, digits and what joins them may not stand beside it: a year, an amount or a name is no number.
    private static Pattern numbers(String shapes) {
        return Pattern.compile("(?<![\\p{L}\\d.,/-])(?:" + shapes + ")(?![\\p{L}\\d]|[.,/:-]\\d)");
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

    private static List<String> found(Pattern numbers, String text) {
        return numbers.matcher(text).results().map(MatchResult::group).toList();
    }
}
