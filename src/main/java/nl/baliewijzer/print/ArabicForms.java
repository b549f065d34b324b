package nl.baliewijzer.print;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Gives Arabic letters the forms in which they stand in a word: a PDF draws glyph by glyph and joins nothing itself.
///
/// The forms are the characters that Unicode has for each, so the font must hold them. Vowel marks are left out: they
/// are not written in ordinary text, and without the rules of the font they would stand beside their letter.
final class ArabicForms {
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /// By the letter as it is typed, or by the two that are written as one.
    private final Map<String, Map<Form, String>> letters = new HashMap<>();

    ArabicForms() {
        for (int point = FIRST; point <= LAST; point++) {
            String shaped = Character.toString(point);
            String name = String.valueOf(Character.getName(point));
            for (Form form : Form.values()) {
                if (name.endsWith(form + " FORM")) {
                    letters.computeIfAbsent(
                                    Normalizer.normalize(shaped, Normalizer.Form.NFKC), _ -> new EnumMap<>(Form.class))
                            .put(form, shaped);
                }
            }
        }
    }

    /// The text with every letter in its form, still in the order of reading; other characters stay what they are.
    String join(String text) {
        List<String> typed = units(MARKS.matcher(text).replaceAll(""));
        StringBuilder joined = new StringBuilder();
        for (int at = 0; at < typed.size(); at++) {
            boolean before = at > 0 && joins(typed.get(at - 1), typed.get(at));
            boolean after = at + 1 < typed.size() && joins(typed.get(at), typed.get(at + 1));
            Form form = before ? (after ? Form.MEDIAL : Form.FINAL) : (after ? Form.INITIAL : Form.ISOLATED);
            joined.append(forms(typed.get(at)).getOrDefault(form, typed.get(at)));
        }
        return joined.toString();
    }

    /// The characters of a text; lam and the alef after it are one.
    private List<String> units(String text) {
        return Pattern.compile(".[\\u0622\\u0623\\u0625\\u0627]|.", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group())
                .flatMap(pair -> pair.codePointCount(0, pair.length()) == 2 && !letters.containsKey(pair)
                        ? pair.codePoints().mapToObj(Character::toString)
                        : List.of(pair).stream())
                .toList();
    }

    private boolean joins(String left, String right) {
        return forms(left).containsKey(Form.INITIAL) && forms(right).containsKey(Form.FINAL);
    }

    private Map<Form, String> forms(String unit) {
        return letters.getOrDefault(unit, Map.of());
    }
}
