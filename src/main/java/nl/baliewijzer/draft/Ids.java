package nl.baliewijzer.draft;

import java.text.Normalizer;
import java.util.Locale;

/// Makes ids of names: lower case letters, digits and single hyphens.
final class Ids {
    private static final int LONGEST = 50;

    private Ids() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "nieuw" : cut;
    }
}
