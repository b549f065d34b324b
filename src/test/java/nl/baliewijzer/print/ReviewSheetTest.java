package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.content.ReviewedCards;
import nl.baliewijzer.content.ReviewedSentences;
import nl.baliewijzer.domain.Translation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The sheet for whoever reviews a language: its fonts hold every sentence, and it says what it is.
class ReviewSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Stream<ForReviewer> sheets() {
        return Stream.concat(
                ReviewedSentences.shipped().stream()
                        .map(one -> new ForReviewer(one.id(), one.name(), "Zinnen", one.sentences())),
                ReviewedCards.shipped().stream()
                        .map(card -> new ForReviewer(
                                card.id(),
                                card.name(),
                                "Kaart",
                                List.of(new Translation.Translated(
                                        "Bent u nu veilig?", card.questions().safe())))));
    }

    private static byte[] pdf(ForReviewer sheet) throws IOException {
        return new Cards(Printed.STYLES).pdf(sheet, TODAY);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyLanguageIsPdfUa1AndTheSameEachTime(ForReviewer sheet) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = pdf(sheet);
        assertArrayEquals(pdf, pdf(sheet));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertTrue(validator.validate(parser).isCompliant(), sheet.language());
        }
    }

    @Test
    void itIsSaidNotToBeForTheClientAndEverySentenceStandsUnderItsDutch() throws IOException {
        ForReviewer polish =
                sheets().filter(sheet -> sheet.code().equals("pl")).findFirst().orElseThrow();
        try (var pdf = Loader.loadPDF(pdf(polish))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Nog niet nagekeken. Dit blad is niet voor de cliënt."), text);
            assertTrue(text.contains("Heeft u uw paspoort bij u? Czy ma Pan lub Pani przy sobie paszport?"), text);
            assertEquals(polish.pairs().size(), text.split("Beter:", -1).length - 1);
            assertTrue(text.contains("Handtekening"), text);
        }
    }
}
