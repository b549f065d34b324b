package nl.baliewijzer.guide.search;

/// The part of a Dutch word that its forms share, so that *paspoorten* finds *paspoort* and *vraagt* finds *vragen*.
///
/// Lighter than a full stemmer on purpose: it takes off endings of number, person and adjective only, because a stem
/// that is too short joins words that have nothing in common.
final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /// The stem of a word as [Words] gives it; short words and numbers stay as they are.
    static String of(String word) {
        if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
            return word;
        }
        return spelling(withoutT(withoutEnding(word)));
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("heden")) {
            return cut(word, 4) + "eid";
        }
        for (String ending : new String[] {"en", "s", "e"}) {
            if (word.endsWith(ending)
                    && word.length() - ending.length() >= SHORTEST
                    && !isVowel(word.charAt(word.length() - ending.length() - 1))) {
                return cut(word, ending.length());
            }
        }
        return word;
    }

    /// Takes off the t of *werkt*; that of *paspoort* goes too, in each of its forms, which does no harm.
    private static String withoutT(String word) {
        boolean ends =
                word.length() > SHORTEST + 1 && word.endsWith("t") && !word.endsWith("cht") && !word.endsWith("st");
        return ends && !isVowel(word.charAt(word.length() - 2)) ? cut(word, 1) : word;
    }

    /// Undoes what spelling changes before an ending: *mannen* man, *vragen* vraag, *brieven* brief, *huizen* huis.
    private static String spelling(String word) {
        String stem = word;
        int last = stem.length() - 1;
        if (last >= 2 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last))) {
            stem = cut(stem, 1);
            last--;
        }
        if (last >= 2
                && !isVowel(stem.charAt(last))
                && isVowel(stem.charAt(last - 1))
                && stem.charAt(last - 1) == stem.charAt(last - 2)) {
            stem = stem.substring(0, last - 1) + stem.charAt(last);
            last--;
        }
        return switch (stem.charAt(last)) {
            case 'v' -> cut(stem, 1) + "f";
            case 'z' -> cut(stem, 1) + "s";
            default -> stem;
        };
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
