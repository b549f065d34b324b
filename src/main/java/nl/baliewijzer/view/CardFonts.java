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
        Lettering letters = Lettering.of(card);
        if (asked.add(letters)) {
            // by file URL: from a stream JavaFX would leave a copy in a temporary folder
            installed
                    .map(letters::file)
                    .filter(Files::isReadable)
                    .ifPresent(file -> Font.loadFont(file.toUri().toString(), 0));
        }
        return letters.family();
    }
}
