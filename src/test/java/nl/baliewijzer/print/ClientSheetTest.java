package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.content.ReviewedCards;
import nl.baliewijzer.domain.ClientCard;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The card for the client on paper, in every language.
class ClientSheetTest {
    static Stream<ClientCard> cards() {
        return ReviewedCards.shipped().stream().map(ClientSheetTest::reviewed);
    }

    private static ClientCard reviewed(ClientCard card) {
        return with(card, card.questions(), Optional.of(new ClientCard.Review("tolk", LocalDate.of(2026, 11, 20))));
    }

    private static ClientCard with(
            ClientCard card, ClientCard.Questions questions, Optional<ClientCard.Review> review) {
        return new ClientCard(
                card.id(), card.name(), card.title(), questions, card.answers(), card.rights(), review, card.sources());
    }

    private static byte[] pdf(ClientCard card) throws IOException {
        return new Cards(Printed.STYLES).pdf(card);
    }

    private static ClientCard language(String id) {
        return cards().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    /// What a screen reader says, in order.
    private static List<String> readOut(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            List<String> said = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), said);
            return said;
        }
    }

    private static void collect(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getActualText()).ifPresent(said::add);
                collect(element, said);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void oneQuestionIsOnAPageWithItsAnswersAndNothingElse(ClientCard card) throws IOException {
        List<String> expected = card.pages().stream()
                .flatMap(page -> Stream.concat(Stream.of(card.title(), page.text()), page.answers().stream()))
                .toList();
        byte[] pdf = pdf(card);
        assertEquals(expected, readOut(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(5, document.getNumberOfPages());
            assertEquals(card.id(), document.getDocumentCatalog().getLanguage());
            assertEquals(Cards.CLIENT_TITLE, document.getDocumentInformation().getTitle());
            String seen = new PDFTextStripper().getText(document);
            assertFalse(seen.contains("Baliewijzer") || seen.contains("112"), seen);
        }
    }

    /// One page, the same for everybody, with two numbers and nothing of the product.
    @ParameterizedTest
    @MethodSource("cards")
    void theSheetOfRightsIsOnePageWithTwoNumbers(ClientCard card) throws Exception {
        ClientCard.Rights rights = card.rights().orElseThrow();
        byte[] pdf = new Cards(Printed.STYLES).rights(card, "0800 5151", "112");
        List<String> expected = Stream.of(
                        Stream.of(card.title()),
                        rights.sentences().stream(),
                        Stream.of(rights.work(), "0800 5151", rights.danger(), "112"))
                .flatMap(lines -> lines)
                .toList();
        assertEquals(expected, readOut(pdf));
        assertEquals(List.of(), faults(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            assertFalse(new PDFTextStripper().getText(document).contains("Baliewijzer"));
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, Bent u nu veilig?", "pl, bezpiecznie?", "vi, thông dịch", "zh, 您现在安全吗？", "uk, перекладач?"})
    void whatIsDrawnCanAlsoBeReadAsText(String language, String words) throws IOException {
        try (var document = Loader.loadPDF(pdf(language(language)))) {
            assertTrue(new PDFTextStripper().getText(document).contains(words));
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyLanguageIsPdfUa1(ClientCard card) throws Exception {
        assertEquals(List.of(), faults(pdf(card)));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .toList();
        }
    }

    /// What is typed, and what Arabic letters become in a word.
    @ParameterizedTest
    @MethodSource("cards")
    void everyCharacterOfEverySentenceIsInTheFontsThatAreShipped(ClientCard card) throws IOException {
        CmapLookup shipped = glyphs(Lettering.of(card).file(Printed.STYLES));
        String words = card.words() + new ArabicForms().join(card.words());
        List<String> missing = words.codePoints()
                .filter(point -> shipped.getGlyphId(point) == 0)
                .mapToObj("U+%04X"::formatted)
                .toList();
        assertEquals(List.of(), missing);
    }

    private static CmapLookup glyphs(Path font) throws IOException {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(font)))) {
            return parsed.getUnicodeCmapLookup();
        }
    }

    @Test
    void arabicIsDrawnFromRightToLeft() throws IOException {
        ClientCard card = language("ar");
        Script script = script(card);
        List<String> lines = script.lines("نعم لا", 20, 400);
        assertEquals(1, lines.size());
        assertEquals(0xFEFB, lines.getFirst().codePointAt(0), "the last word is drawn first");
        assertEquals(0xFEE7, lines.getFirst().codePointBefore(lines.getFirst().length()));
        assertEquals("12 ﺏ", script.lines("ب 12", 20, 400).getFirst(), "a number keeps its order");
        assertThrows(NoLetterException.class, () -> script.lines("(ب)", 20, 400), "a bracket would have to turn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Mag ik iemand bellen die u gratis helpt?",
                "zh | 我可以给免费帮助您的人打电话吗？",
                "ar | هل يمكنني الاتصال بشخص يساعدك مجانا؟"
            })
    void linesBreakBetweenWordsAndHoldTogetherWhatBelongsTogether(String language, String sentence) throws IOException {
        Script script = script(language(language));
        List<String> lines = script.lines(sentence, 24, 130);
        assertTrue(lines.size() > 1, lines.toString());
        for (String line : lines) {
            assertTrue(script.width(line, 24) <= 130, line);
            assertFalse(line.startsWith("？") || line.equals("؟"), line);
            assertEquals(line.strip(), line);
        }
    }

    private static Script script(ClientCard card) throws IOException {
        TaggedPdf pdf = new TaggedPdf("x", card.id());
        return new Script(
                card, Typefaces.face(pdf.document(), Lettering.of(card).file(Printed.STYLES)));
    }

    @Test
    void aLanguageThatNobodyReviewedIsNotPrinted() {
        ClientCard unreviewed = with(language("pl"), language("pl").questions(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> pdf(unreviewed));
    }

    @Test
    void aCharacterThatNoFontHoldsIsRefusedAndNotReplaced() {
        ClientCard card = language("zh");
        ClientCard.Questions old = card.questions();
        var questions = new ClientCard.Questions("您 龘 吗？", old.interpreter(), old.need(), old.call(), old.decide());
        NoLetterException refused =
                assertThrows(NoLetterException.class, () -> pdf(with(card, questions, card.review())));
        assertEquals("您 龘 吗？", refused.getMessage());
        assertEquals("‘龘’ (U+9F98)", refused.letter());
    }

    @Test
    void equalCardsAreEqualBytes() throws IOException {
        assertArrayEquals(pdf(language("ar")), pdf(language("ar")));
    }
}
