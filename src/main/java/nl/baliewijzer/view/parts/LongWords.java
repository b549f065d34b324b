package nl.baliewijzer.view.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Breaks words that are longer than their line, since a text is never drawn smaller than it was chosen and JavaFX
/// goes on with such a word on the next line without a hyphen.
///
/// A word of letters gets a hyphen, where a syllable ends if one does; an address never does, for who types it over
/// would type that too.
final class LongWords {
    /// Lines are measured in whole pixels.
    private static final double PIXEL = 1;
    /// A word is not broken so that fewer letters than these stand alone, if it can be helped.
    private static final int FEWEST = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");
    /// Scripts without spaces between words: JavaFX ends their lines by itself.
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]");
    private static final String HYPHEN = "-";
    private static final String STOP = ".";
    private static final String VOWELS = "aeiouyáéíóúàèäëïöü";
    private static final String BESIDE_LETTERS = "'’-–(),;:?!";
    private static final List<String> PAIRS = List.of("ch", "ij", "sj", "tj", "qu");
    /// After these a word goes on on the next line anyway.
    private static final String JOINTS = "@./-–";

    private LongWords() {}

    /// How wide a word is drawn, in pixels.
    static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// Whether it fits on a line of this width; always when there is no line yet.
    static boolean fits(String word, Font font, double line) {
        // no letter is wider than high, and measuring each word would take long
        return line <= 0 || word.length() * font.getSize() <= line || width(word, font) <= line + PIXEL;
    }

    /// The text with each word that does not fit on more lines.
    static String broken(String text, Font font, double line) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(String.join("\n", parts(word.group(), font, line))));
    }

    /// The word in parts that each fit on a line of this width, or the word itself.
    static List<String> parts(String word, Font font, double line) {
        if (word.length() == 1
                || fits(word, font, line)
                || UNSPACED.matcher(word).find()) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        String hyphen = isOfLetters(word) ? HYPHEN : "";
        String rest = word;
        do {
            int end = 1;
            while (fits(rest.substring(0, end + 1) + hyphen, font, line)) {
                end++;
            }
            int joint = joint(rest, end);
            int at = joint > 0 ? joint : hyphen.isEmpty() ? end : syllable(rest, end);
            String part = rest.substring(0, at);
            parts.add(part.endsWith(HYPHEN) ? part : part + hyphen);
            rest = rest.substring(at);
        } while (rest.length() > 1 && !fits(rest, font, line));
        parts.add(rest);
        return parts;
    }

    /// An address has a dot within it, or other signs.
    private static boolean isOfLetters(String word) {
        String inner = word.endsWith(STOP) ? word.substring(0, word.length() - 1) : word;
        return inner.chars().allMatch(LongWords::isOfWord);
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetter(letter) || BESIDE_LETTERS.indexOf(letter) >= 0;
    }

    /// After the last sign at which a word goes on anyway; 0 where there is none.
    private static int joint(String word, int end) {
        for (int at = end; at > FEWEST; at--) {
            if (JOINTS.indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return 0;
    }

    /// In Dutch the last consonant before a vowel begins a syllable.
    private static int syllable(String word, int end) {
        for (int at = Math.min(end, word.length() - FEWEST); at >= FEWEST; at--) {
            if (isVowel(word, at + 1)
                    && !isVowel(word, at)
                    && Character.isLetter(word.charAt(at))
                    && !isPair(word, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(Character.toLowerCase(word.charAt(at))) >= 0;
    }

    /// Two letters for one sound are not parted.
    private static boolean isPair(String word, int at) {
        return PAIRS.contains(word.substring(at - 1, at + 1).toLowerCase(Locale.ROOT));
    }
}
