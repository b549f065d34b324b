package nl.baliewijzer.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Other ways to write a character that a typeface lacks, with the same meaning for who reads the paper.
final class Folded {
    /// What has no other form in Unicode itself.
    private static final Map<Integer, String> SIGNS = Map.of(
            0x2192, "->",
            0x2190, "<-",
            0x21D2, "=>",
            0x2713, "v",
            0x2714, "v",
            0x260E, "tel.",
            0x1F4DE, "tel.",
            0x2709, "e-mail",
            0x1F4E7, "e-mail");

    private Folded() {}

    /// The ways, the nearest first: a ligature as its letters, another space as a space, a letter with fewer marks,
    /// and nothing for what nobody sees.
    static Stream<String> ways(int point) {
        List<String> ways = new ArrayList<>();
        String letter = Character.toString(point);
        Optional.ofNullable(SIGNS.get(point)).ifPresent(ways::add);
        ways.add(Normalizer.normalize(letter, Normalizer.Form.NFKC));
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFKD);
        for (int end = apart.length() - 1; end > 0 && isMark(apart.codePointBefore(end + 1)); end--) {
            ways.add(Normalizer.normalize(apart.substring(0, end), Normalizer.Form.NFC));
        }
        if (isUnseen(point)) {
            ways.add("");
        }
        return ways.stream();
    }

    /// Marks that stand on the letter before them, and signs that only say how it is written or where a line may break.
    private static boolean isUnseen(int point) {
        return isMark(point) || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
