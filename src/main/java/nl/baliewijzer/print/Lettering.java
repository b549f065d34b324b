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
        if (holds(card, UnicodeScript.ARABIC)) {
            return ARABIC;
        }
        return holds(card, UnicodeScript.HAN) ? HAN : LETTERS;
    }

    private static boolean holds(ClientCard card, UnicodeScript script) {
        return card.words().codePoints().anyMatch(one -> UnicodeScript.of(one) == script);
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
