package nl.baliewijzer.guide.brake;

/// What numbers in a text have in common: how they are kept apart from amounts, times and dates.
final class NumberRules {
    /// Not the tail of a longer number or of an amount.
    static final String FROM = "(?<!\\d[.,/:-])(?<!€ ?)";
    /// Not followed by the rest of a longer number, a time or an amount.
    static final String UNTIL = "(?![.,:/-]?\\d)";
    /// Not the beginning of a date.
    static final String NO_DATE =
            "(?!\\d{1,2}(?<date>[-/.])\\d{1,2}\\k<date>(?:19|20)?\\d\\d(?![-/.]?\\d))(?!(?:19|20)\\d\\d-\\d\\d-\\d\\d)";

    private static final String FIGURE = "(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)";
    /// Four numbers said one after the other, as somebody writes down what is spelt out.
    static final String SPOKEN = "(?i:" + figureOrTwo() + "(?:[ -]" + figureOrTwo() + "){3,9}+)";

    private NumberRules() {}

    private static String figureOrTwo() {
        return "(?:" + FIGURE + "(?:(?:ën|en)(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)?+"
                + "|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)";
    }

    /// Words between what a number is called and the number itself, at most so many characters and in one sentence.
    static String gap(int most) {
        return "(?!\\p{L})(?:[^.;!?]|nr\\.){0," + most + "}?";
    }

    static long digits(String text) {
        return text.chars().filter(letter -> letter >= '0' && letter <= '9').count();
    }

    static String onlyDigits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
