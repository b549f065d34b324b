package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import nl.baliewijzer.content.ReviewedCards;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientCardsTest {
    private static final Path STYLES = Path.of("styles").toAbsolutePath();

    @TempDir
    Path home = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("uit.pdf");
    }

    private Asked ask(String language) {
        return Asked.installed(home, STYLES, "--client-card", language, file.toString());
    }

    @Test
    void theCardIsMadeInALanguageThatWasReviewed() throws IOException {
        var asked = ask("nl");
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.toString());
        assertEquals(List.of("Gemaakt: " + file), asked.out());
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertTrue(new PDFTextStripper().getText(document).contains("Bent u nu veilig?"));
        }
    }

    @Test
    void aReviewerInTheOwnFolderSwitchesALanguageOn() throws IOException {
        Path own = ReviewedCards.in(Files.createDirectory(home.resolve("eigen")));
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + own + "\"}");
        assertEquals(OptionalInt.of(Exit.GOOD), ask("ar").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | De kaart in het Pools is nog niet nagekeken.",
                "xx | De taal ‘xx’ is er niet. Er zijn: nl, en, pl"
            })
    void aLanguageThatIsNotReviewedOrNotThereIsRefused(String language, String said) {
        var asked = ask(language);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertTrue(asked.err().getFirst().startsWith(said), asked.toString());
        assertFalse(Files.exists(file));
    }

    @Test
    void withoutALanguageOrAFontItSaysWhatIsMissing() {
        assertEquals(
                "Noem één taal en één bestand.",
                Asked.installed(home, STYLES, "--client-card", "nl").err().getFirst());
        var noFonts = Asked.installed(home, home, "--client-card", "nl", file.toString());
        assertEquals(OptionalInt.of(Exit.UNREADABLE), noFonts.code());
        assertTrue(noFonts.err().getFirst().contains(home.toString()), noFonts.toString());
        var nowhere = Asked.in(home, "--client-card", "nl", file.toString());
        assertEquals(OptionalInt.of(Exit.UNREADABLE), nowhere.code());
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamedWithItsSentence() throws IOException {
        Path own = ReviewedCards.in(Files.createDirectory(home.resolve("eigen")));
        Path cards = own.resolve("client-cards.json");
        Files.writeString(cards, Files.readString(cards).replace("您现在安全吗？", "您 龘 吗？"));
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + own + "\"}");
        var asked = ask("zh");
        assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code());
        assertTrue(asked.err().getFirst().contains("您 龘 吗？"), asked.toString());
        assertFalse(Files.exists(file));
    }
}
