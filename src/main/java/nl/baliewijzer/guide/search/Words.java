package nl.baliewijzer.guide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts texts and queries into words: lower case, without accents, numbers without the spaces and hyphens in them.
final class Words {
    /// What people write within one number; a longer gap ends it.
    private static final Pattern NUMBER_GAP = Pattern.compile("[ \u00a0\u2013./()-]{1,3}");

    private static final Pattern COUNTRY_CODE =
            Pattern.compile("(?<![\\d+])(?:\\+|00)31[ -]?(?:\\(0\\)|0)?[ -]?(?=\\d)");
    /// The plain letters of À to ſ in that order; a table, because the platform's own takes longer than the whole
    /// index.
    private static final String PLAIN = "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char FIRST_ACCENTED = 'À';
    private static final int LONGEST_QUERY = 100;
    private static final int MOST_WORDS = 10;

    private Words() {}

    /// The words of a text with their places.
    ///
    /// A number in groups is there once from each group on, so that the part after the area code is found too.
    static List<Token> inText(String text) {
        List<Token> pieces = pieces(text);
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int first = 0; first < pieces.size(); first++) {
            tokens.add(joined(pieces, first, endOfNumber(text, pieces, first)));
        }
        return tokens;
    }

    /// The different words of a query, numbers whole and with the Dutch country code read as a nought; at most ten.
    static List<String> inQuery(String query) {
        String start = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        String text = COUNTRY_CODE.matcher(start).replaceAll("0");
        List<Token> pieces = pieces(text);
        List<String> words = new ArrayList<>();
        int first = 0;
        while (first < pieces.size()) {
            int last = endOfNumber(text, pieces, first);
            words.add(joined(pieces, first, last).word());
            first = last + 1;
        }
        return words.stream().distinct().limit(MOST_WORDS).toList();
    }

    /// Where in `text` the first `count` letters and digits from `from` on end.
    static int after(String text, int from, int count) {
        int at = from;
        int left = count;
        while (at < text.length() && left > 0) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                left--;
            }
            at++;
        }
        return at;
    }

    private static List<Token> pieces(String text) {
        List<Token> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                if (word.isEmpty()) {
                    from = at;
                }
                word.append(plain(letter));
            } else if (!word.isEmpty() && !isAccent(letter)) {
                pieces.add(new Token(word.toString(), from, at));
                word.setLength(0);
            }
        }
        return pieces;
    }

    /// The letter without its accent, always exactly one, so that places in the word are places in the text.
    private static char plain(char letter) {
        char lower = Character.toLowerCase(letter);
        int accented = lower - FIRST_ACCENTED;
        return accented >= 0 && accented < PLAIN.length() ? PLAIN.charAt(accented) : lower;
    }

    private static boolean isAccent(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int endOfNumber(String text, List<Token> pieces, int first) {
        int last = first;
        while (last + 1 < pieces.size()
                && isNumber(pieces.get(last))
                && isNumber(pieces.get(last + 1))
                && near(text, pieces, last)) {
            last++;
        }
        return last;
    }

    private static boolean near(String text, List<Token> pieces, int before) {
        return NUMBER_GAP
                .matcher(text.substring(
                        pieces.get(before).until(), pieces.get(before + 1).from()))
                .matches();
    }

    private static boolean isNumber(Token token) {
        return token.word().chars().allMatch(Character::isDigit);
    }

    private static Token joined(List<Token> pieces, int first, int last) {
        if (first == last) {
            return pieces.get(first);
        }
        StringBuilder word = new StringBuilder();
        pieces.subList(first, last + 1).forEach(piece -> word.append(piece.word()));
        return new Token(
                word.toString(), pieces.get(first).from(), pieces.get(last).until());
    }
}
