package nl.baliewijzer.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.print.Lettering;

/// The fonts of the card for the client, each read when it is needed first; used on the JavaFX thread.
public final class CardFonts {
    private final Optional<Path> installed;
    private final Set<Lettering> asked = EnumSet.noneOf(Lettering.class);

    /// `installed` is the folder that holds the fonts; absent where there is none.
    public CardFonts(Optional<Path> installed) {
        this.installed = installed;
    }

    /// The family in which this card is written; where its font is missing JavaFX takes one of the system.
    public String family(ClientCard card) {
        return family(Lettering.of(card));
    }

    /// The family with Latin and Cyrillic letters.
    public String letters() {
        return family(Lettering.LETTERS);
    }

    private String family(Lettering letters) {
        if (asked.add(letters)) {
            installed.map(letters::file).ifPresent(CardFonts::load);
        }
        return letters.family();
    }

    /// Makes a font known to JavaFX; the answer is whether it could be read.
    ///
    /// By file URL: from a stream JavaFX would leave a copy in a temporary folder. A space stands in it as it is:
    /// JavaFX does not read `%20`, and the usual folder of Windows has one.
    public static boolean load(Path font) {
        return Files.isReadable(font)
                && Font.loadFont("file:" + font.toAbsolutePath().toString().replace('\\', '/'), 0) != null;
    }
}
