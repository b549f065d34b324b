package nl.baliewijzer.guide.search;

/// How many typing errors lie between what was typed and a word: a letter too many, too few, wrong, or two swapped.
final class Typo {
    /// More errors than are ever forgiven.
    static final int TOO_MANY = 3;

    private final String typed;
    private int[] before;
    private int[] above;
    private int[] row;

    /// Compares one typed word with many; not for several threads at once.
    Typo(String typed) {
        this.typed = typed;
        int columns = typed.length() + TOO_MANY;
        before = new int[columns];
        above = new int[columns];
        row = new int[columns];
    }

    /// How many errors are forgiven: one from four letters, two from eight; none in a number, where each digit counts.
    static int forgiven(String typed) {
        if (typed.length() < 4 || Character.isDigit(typed.charAt(0))) {
            return 0;
        }
        return typed.length() < 8 ? 1 : 2;
    }

    /// The errors between what was typed and the whole of `word`.
    int whole(String word) {
        return Math.abs(typed.length() - word.length()) >= TOO_MANY ? TOO_MANY : errors(word, false);
    }

    /// The errors between what was typed and the best beginning of `word`, for a word that is still being typed.
    int beginning(String word) {
        return typed.length() - word.length() >= TOO_MANY ? TOO_MANY : errors(word, true);
    }

    /// One bit a letter; letters that one word has and the other lacks can be counted without looking at the words.
    static long letters(String word) {
        long bits = 0;
        for (int at = 0; at < word.length(); at++) {
            bits |= 1L << (word.charAt(at) & 63);
        }
        return bits;
    }

    private int errors(String word, boolean beginning) {
        int columns = Math.min(word.length(), typed.length() + TOO_MANY - 1);
        for (int column = 0; column <= columns; column++) {
            above[column] = column;
        }
        for (int line = 1; line <= typed.length(); line++) {
            row[0] = line;
            int best = line;
            for (int column = 1; column <= columns; column++) {
                row[column] = cell(word, line, column);
                best = Math.min(best, row[column]);
            }
            if (best >= TOO_MANY) {
                return TOO_MANY;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        int errors = above[columns];
        for (int column = 0; beginning && column < columns; column++) {
            errors = Math.min(errors, above[column]);
        }
        return Math.min(errors, TOO_MANY);
    }

    private int cell(String word, int line, int column) {
        char left = typed.charAt(line - 1);
        char right = word.charAt(column - 1);
        int errors =
                Math.min(above[column - 1] + (left == right ? 0 : 1), 1 + Math.min(above[column], row[column - 1]));
        boolean swapped = line > 1 && column > 1 && left == word.charAt(column - 2) && right == typed.charAt(line - 2);
        return swapped ? Math.min(errors, before[column - 2] + 1) : errors;
    }
}
