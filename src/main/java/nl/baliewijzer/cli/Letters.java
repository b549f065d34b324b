package nl.baliewijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.print.Cards;
import nl.baliewijzer.print.NoLetterException;

/// Which letter of the content the printed cards lack.
final class Letters {
    private Letters() {}

    /// Found by making the cards, so that it is said of what they hold and of nothing else.
    ///
    /// `installed` is the folder of the installation; without its fonts nothing is said.
    static Optional<String> lacking(Catalogue catalogue, Path installed, LocalDate today) {
        try {
            for (CardKind kind : CardKind.values()) {
                var _ = new Cards(installed).pdf(kind, catalogue, Optional.empty(), today);
            }
            return Optional.empty();
        } catch (NoLetterException missing) {
            return Optional.of(lacking(missing));
        } catch (IOException noFonts) {
            return Optional.empty();
        }
    }

    static String lacking(NoLetterException missing) {
        return "De letter " + missing.letter() + " kan niet op een kaart. Schrijf het anders: ‘" + missing.getMessage()
                + "’.";
    }
}
