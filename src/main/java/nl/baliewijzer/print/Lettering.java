package nl.baliewijzer.print;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import nl.baliewijzer.domain.ClientCard;

/// The letters in which the card for the client is written; each font holds one or more alphabets.
public enum Lettering {
    /// Latin, with what Vietnamese needs, and Cyrillic.
    LETTERS("Card Letters"),
    ARABIC("Card Arabic"),
    HAN("Card Han");

    private final String family;

    Lettering(String family) {
        this.family = family;
    }

    /// The letters of this language.
    public static Lettering of(ClientCard card) {
        return of(card.words());
    }

    /// The letters of these words.
    static Lettering of(String words) {
        if (holds(words, UnicodeScript.ARABIC)) {
            return ARABIC;
        }
        return holds(words, UnicodeScript.HAN) ? HAN : LETTERS;
    }

    private static boolean holds(String words, UnicodeScript script) {
        return words.codePoints().anyMatch(one -> UnicodeScript.of(one) == script);
    }

    /// The name of the font family.
    public String family() {
        return family;
    }

    /// The font file; `installed` is the folder of the installation that holds `fonts`.
    public Path file(Path installed) {
        return installed.resolve("fonts").resolve(family.replace(' ', '-') + ".ttf");
    }
}
