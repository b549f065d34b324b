package nl.baliewijzer.guide.brake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Given names and family names by themselves, also without a capital: lists of names that people bear where those at
/// a Dutch counter most often come from (`script/update-names`).
///
/// A name that is an ordinary Dutch word too (*Roos*, *Mark*) counts only with a capital inside a sentence.
final class KnownNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern NEXT = Pattern.compile(" (?:(?:van|de|den|der|el|al|bin) ){0,3}" + CommonWords.NOT_NEXT
            + "\\p{Lu}[\\p{Ll}\\p{M}]++(?:-\\p{Lu}[\\p{Ll}\\p{M}]++)?+(?![\\p{L}\\p{N}])");
    private static final Pattern COMMON = Pattern.compile(CommonWords.COMMON, Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 3;

    private KnownNames() {}

    /// Adds every name in the text, with the capitals that follow it.
    static void look(CharSequence text, List<Find> finds) {
        Matcher word = WORD.matcher(text);
        Matcher next = NEXT.matcher(text);
        boolean insideSentence = false;
        int after = 0;
        while (word.find()) {
            String written = word.group();
            insideSentence = insideSentence && noEnd(text, after, word.start());
            after = word.end();
            if (isName(written, insideSentence)) {
                int until = word.end();
                while (next.region(until, text.length()).lookingAt()) {
                    until = next.end();
                }
                finds.add(new Find(Identifying.NAME, word.start(), until));
                after = until;
                word.region(until, text.length());
            }
            insideSentence = true;
        }
    }

    private static boolean isName(String written, boolean insideSentence) {
        if (written.length() < SHORTEST
                || isAbbreviation(written)
                || COMMON.matcher(written).matches()) {
            return false;
        }
        String plain = folded(written);
        boolean capital = Character.isUpperCase(written.charAt(0));
        return Lists.ALWAYS.contains(plain) || (capital && insideSentence && Lists.WITH_CAPITAL.contains(plain));
    }

    private static boolean isAbbreviation(String written) {
        return written.length() <= 4 && written.chars().allMatch(Character::isUpperCase);
    }

    private static boolean noEnd(CharSequence text, int from, int until) {
        for (int at = from; at < until; at++) {
            if (".:!?".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Without the marks that people leave out, as the lists have it.
    private static String folded(String word) {
        StringBuilder plain = new StringBuilder();
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        apart.chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> {
                    int at = "ıłđøæß".indexOf(letter);
                    plain.append(at < 0 ? (char) letter : "ildoas".charAt(at));
                });
        return plain.toString();
    }

    private static Set<String> read(String file) {
        try (var in = Objects.requireNonNull(KnownNames.class.getResourceAsStream(file), file)) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Read when somebody first types: two megabytes that most panels never need.
    private static final class Lists {
        static final Set<String> ALWAYS = read("names.txt");
        static final Set<String> WITH_CAPITAL = read("names-and-words.txt");
    }
}
