package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a real card of a municipality says stands on its Meldkaart too.
class RealCardsOnPaperTest {
    private static final Path CARDS = Path.of("src/test/resources/packs/cards");

    private static Printed card(String pack, String municipality) {
        return Printed.of(
                CardKind.MELDKAART, municipality, Counter.load(municipality, Optional.of(CARDS.resolve(pack))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            apeldoorn | Apeldoorn | Voor professionals. Voor wie jonger is dan 23.
            apeldoorn | Apeldoorn | Voor professionals. Voor wie 23 jaar of ouder is.
            apeldoorn | Apeldoorn | (voor wie jonger is dan 23), Moviera
            goes      | Goes      | Geeft door aan: RIEC Zeeland West-Brabant, Politie, Nederlandse Arbeidsinspectie.
            lelystad  | Lelystad  | Chat: veiligthuisflevoland.nl – ma–vr 9:00–17:00, niet op feestdagen
            heerlen   | Heerlen   | Formulier: zlzvh.nl (aanmelden voor alle drie)
            bexley    | Delft     | of toestel 4502
            bexley    | Delft     | buiten kantoortijd Dag en nacht.
            zutphen   | Zutphen   | Ook Veilig Thuis: Advies en melden bij geweld door partner of familie
            """)
    void whatTheContactSaysStandsOnTheCard(String pack, String municipality, String words) throws IOException {
        var card = card(pack, municipality);
        assertTrue(card.says(words), card.text());
    }
}
