package nl.baliewijzer.guide.brake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way in which something that identifies can be written: a pattern, and a test of what it matched.
///
/// Every pattern is bounded or possessive, so that hostile text cannot make it slow.
record Spotter(Pattern pattern, Predicate<String> holds) {
    /// Nothing that could belong to the same word or number stands before it.
    private static final String START = "(?<![\\p{L}\\p{M}\\p{N}])";
    /// Nothing that could belong to the same word or number stands after it.
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";

    private static final String NO_DIGIT = "(?<!\\p{N})";
    private static final String WHAT = "what";

    static final Predicate<String> ALWAYS = what -> true;

    /// A thing that is known by its own form, wherever it stands.
    static Spotter alone(String what, Predicate<String> holds) {
        return after("", what, holds);
    }

    /// A thing that is known by the words before it.
    static Spotter after(String lead, String what, Predicate<String> holds) {
        return around(lead, what, "", holds);
    }

    /// A thing that is known by the words on both sides.
    static Spotter around(String lead, String what, String rest, Predicate<String> holds) {
        String before = lead.isEmpty() ? START : START + lead + NO_DIGIT;
        return new Spotter(
                Pattern.compile(before + "(?<" + WHAT + ">" + what + ")" + END + rest, Pattern.UNICODE_CASE), holds);
    }

    /// Adds every place in the text to `finds`; what failed the test is looked at again from the next character on.
    void look(CharSequence text, Identifying kind, List<Find> finds) {
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (at <= text.length() && matcher.find(at)) {
            if (holds.test(matcher.group(WHAT))) {
                finds.add(new Find(kind, matcher.start(WHAT), matcher.end(WHAT)));
                at = matcher.end(WHAT);
            } else {
                at = matcher.start() + 1;
            }
        }
    }
}
