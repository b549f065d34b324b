package nl.baliewijzer.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds telephone numbers in the middle of a text.
public final class TextNumbers {
    /// Letters, digits and what joins them may not stand beside it: a year, an amount or a name is no number.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,/-])(?:" + Shapes.PHONE_SHAPE + ")(?![\\p{L}\\d]|[.,/-]\\d)");

    private TextNumbers() {}

    /// The numbers as they are written, in the order of the text.
    public static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
