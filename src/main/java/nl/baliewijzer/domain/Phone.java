package nl.baliewijzer.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// A number as it is shown, with spaces, and optionally what sets it apart from its neighbours.
///
/// Absent `hours` are those of the contact.
public record Phone(String number, Optional<String> label, Optional<OpeningHours> hours) {
    /// The shape of a Dutch number as a regular expression; it is no proof that somebody answers.
    public static final String SHAPE = "(11[2-9]|116 ?\\d{3}|14 ?0\\d{2,3}|0[89]00([ -]?\\d){4}(([ -]?\\d){3})?"
            + "|(?!0[89]00)0[1-9]([ -]?\\d){8}|\\+31([ -]?\\d){9})( toestel \\d{2,6})?|toestel \\d{2,6}";

    /// A number in the middle of a text, 112 even beside a letter.
    ///
    /// Letters, digits and what joins them may not stand beside it: a year, an amount or a name is no number.
    public static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\d.,/-])(?:" + SHAPE + ")(?![\\p{L}\\d]|[.,/-]\\d)|(?<!\\d)112(?!\\d)");

    public Phone {
        Invariant.text("number", number);
    }

    /// A number with the hours of its contact.
    public Phone(String number, Optional<String> label) {
        this(number, label, Optional.empty());
    }

    /// The digits alone, for comparing and for search.
    public String digits() {
        return number.replaceAll("\\D", "");
    }
}
