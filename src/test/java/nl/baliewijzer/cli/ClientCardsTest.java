package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
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

    @Test
    void aFolderGivenByHandIsUsedInThePlaceOfWhatIsInstalled() throws IOException {
        Path own = ReviewedCards.in(Files.createDirectory(home.resolve("eigen")));
        var asked = Asked.installed(home, STYLES, "--client-card", "ar", file.toString(), "--content", own.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.toString());
        assertEquals(List.of("Gemaakt: " + file), asked.out());
        assertEquals(OptionalInt.of(Exit.USAGE), ask("ar").code());
    }

    @Test
    void aFolderThatCannotBeUsedIsToldAndAsksForAttention() {
        var asked = Asked.installed(
                home, STYLES, "--client-card", "--content", home.resolve("weg").toString(), "nl", file.toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code(), asked.toString());
        assertTrue(asked.err().getFirst().contains("weg"), asked.toString());
        assertTrue(Files.exists(file));
    }

    @Test
    void aReviewOnADayThatHasYetToComeMakesNoCard() throws IOException {
        Path own = ReviewedCards.in(Files.createDirectory(home.resolve("eigen")));
        Path cards = own.resolve("client-cards.json");
        Files.writeString(cards, Files.readString(cards).replace("2026-11-20", "2031-01-01"));
        var asked = Asked.installed(home, STYLES, "--client-card", "ar", "--content", own.toString(), file.toString());
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertTrue(
                asked.err()
                        .getFirst()
                        .startsWith("De dag waarop de kaart in het Arabisch is nagekeken, moet nog komen."),
                asked.toString());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nl a.pdf --content      | Na ‘--content’ hoort nog iets.
            nl a.pdf --inhoud       | ‘--inhoud’ kan hier niet.
            nl a.pdf b.pdf          | Noem één taal en één bestand.
            --content MAP a.pdf     | Noem één taal en één bestand.
            """)
    void aQuestionThatCannotBeUnderstoodSaysWhy(String arguments, String why) {
        var args = Stream.concat(Stream.of("--client-card"), Stream.of(arguments.split(" ", -1)))
                .toArray(String[]::new);
        var asked = Asked.installed(home, STYLES, args);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertTrue(asked.err().getFirst().startsWith(why), asked.toString());
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
