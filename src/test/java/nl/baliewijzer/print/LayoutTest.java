package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.view.Altered;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Content that is longer than anybody expected.
class LayoutTest {
    private static final String LONG_WORD = "Aandachtsfunctionarissenoverleg".repeat(4);

    @Test
    void manyContactsGoOnOnTheNextPage() throws IOException {
        var card = Printed.of(CardKind.MELDKAART, "Delft", many(40, 1, "Overleg"));
        assertTrue(card.pages() > 3, "pages: " + card.pages());
        for (int i = 0; i < 40; i++) {
            assertTrue(card.says("toestel " + (5000 + i)), "contact " + i);
        }
        inside(card, Paper.A4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 80})
    void aContactHigherThanAPageIsTakenApart(int phones) throws IOException {
        var card = Printed.of(CardKind.MELDKAART, "Delft", many(2, phones, "Overleg"));
        inside(card, Paper.A4);
    }

    @Test
    void aNameWithoutSpacesIsBroken() throws IOException {
        var card = Printed.of(CardKind.MELDKAART, "Delft", many(2, 1, LONG_WORD));
        inside(card, Paper.A4);
        assertTrue(card.text().replace(" ", "").contains(LONG_WORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delft", "Den Haag ('s-Gravenhage)", "Nissewaard en nog veel meer gemeenten in de buurt"})
    void aLongMunicipalityStaysOnThePaper(String municipality) throws IOException {
        for (CardKind kind : CardKind.values()) {
            var card = Printed.of(kind, municipality, Printed.catalogue("Delft", true));
            inside(card, kind.paper());
            assertTrue(card.says("Gemeente " + municipality));
            assertEquals(2, card.pages());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "oﬃce ﬁets, office fiets",
        "Overleg Noord, Overleg Noord",
        "Nguyễn, Nguyên",
        "kamer № 3, kamer No 3",
        "bel → balie, bel -> balie",
        "Bel​len, Bellen",
        "📞 balie, tel. balie"
    })
    void whatTheFontLacksIsWrittenInAnotherWay(String name, String printed) throws IOException {
        var card = Printed.of(CardKind.STAPPENKAART, name, Printed.catalogue("Delft", true));
        assertTrue(card.says("Gemeente " + printed), card.text());
    }

    @ParameterizedTest
    @CsvSource({"漢elft, ‘漢’ (U+6F22)", "Delft 🙂, ‘🙂’ (U+1F642)", "D�lft, ‘�’ (U+FFFD)", "Dеlft, ‘е’ (U+0435)"})
    void whatCannotBeWrittenIsNamed(String name, String letter) {
        var catalogue = Printed.catalogue("Delft", true);
        for (CardKind kind : CardKind.values()) {
            var missing = assertThrows(
                    NoLetterException.class,
                    () -> new Cards(Printed.STYLES).pdf(kind, catalogue, Optional.of(name), Printed.TODAY));
            assertEquals(letter, missing.letter());
            assertEquals("Gemeente " + name, missing.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 10, 13, 20, 40})
    void aListOfOwnPeopleGoesOnWhereThePageEnds(int people) throws IOException {
        var card = Printed.of(CardKind.MELDKAART, "Delft", many("local-lead", people, 1, "Overleg"));
        inside(card, Paper.A4);
        List<List<String>> pages = pages(card);
        assertTrue(pages.getFirst().stream().anyMatch(line -> line.startsWith("Overleg 0")), pages.toString());
        for (int i = 0; i < people; i++) {
            assertTrue(card.says("toestel " + (5000 + i)), "contact " + i);
        }
        // a page but the last is full: of the widest thing that stays together no more than that is missing
        for (List<String> page : pages.subList(0, pages.size() - 1)) {
            assertTrue(page.size() > 20, page.toString());
        }
        noHeadingIsLast(pages);
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        for (int contacts = 1; contacts < 12; contacts += 2) {
            var card = Printed.of(CardKind.MELDKAART, "Delft", many(contacts, 1, "Overleg"));
            noHeadingIsLast(pages(card));
        }
    }

    private static void noHeadingIsLast(List<List<String>> pages) {
        for (List<String> lines : pages) {
            // the foot is written last
            var last = lines.get(lines.size() - 2);
            assertFalse(last.contains("Bel hen eerst"), last);
            for (MapPart part : MapPart.values()) {
                assertFalse(last.contains(part.lead()), last);
            }
        }
    }

    /// The lines of each page.
    private static List<List<String>> pages(Printed card) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (var document = card.document()) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().toList());
            }
        }
        return pages;
    }

    /// Every letter is between the margins.
    private static void inside(Printed card, Paper paper) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        try (var document = card.document()) {
            stripper.getText(document);
        }
        assertTrue(letters.size() > 500);
        for (TextPosition letter : letters) {
            // the space after a broken line may hang over
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            assertTrue(letter.getX() >= paper.margin() - 1, letter + " left " + letter.getX());
            assertTrue(
                    letter.getX() + letter.getWidth() <= paper.width() - paper.margin() + 1,
                    letter + " right " + letter.getX());
            assertTrue(letter.getY() >= paper.margin(), letter + " top " + letter.getY());
            assertTrue(letter.getY() <= paper.height() - paper.margin() + 1, letter + " bottom " + letter.getY());
        }
    }

    /// Delft with this many people for care coordination, each with this many numbers.
    private static Catalogue many(int people, int phones, String name) {
        return many("care-coordinator", people, phones, name);
    }

    private static Catalogue many(String role, int people, int phones, String name) {
        var catalogue = Printed.catalogue("Delft", true);
        var lead = catalogue.bound("local-lead").getFirst();
        List<Contact> extra = IntStream.range(0, people)
                .mapToObj(i -> person(lead, "extra-" + i, name + " " + i, numbers(5000 + i, phones)))
                .toList();
        List<Contact> contacts = new ArrayList<>(catalogue.contacts());
        contacts.addAll(extra);
        List<Binding> bindings = new ArrayList<>(catalogue.bindings());
        bindings.replaceAll(binding -> binding.role().equals(role)
                ? new Binding(binding.role(), extra.stream().map(Contact::id).toList(), binding.sources())
                : binding);
        return Altered.with(Altered.with(catalogue, Contact.class, contacts), Binding.class, bindings);
    }

    private static List<Phone> numbers(int first, int count) {
        return Collections.nCopies(count, "toestel ").stream()
                .map(word -> new Phone(word + first, Optional.of("ochtend")))
                .toList();
    }

    private static Contact person(Contact like, String id, String name, List<Phone> phones) {
        return new Contact(
                id,
                name,
                Optional.empty(),
                like.purpose(),
                like.audience(),
                phones,
                List.of(),
                List.of(),
                Optional.empty(),
                like.hours(),
                like.name(),
                like.checked(),
                like.checkBefore(),
                List.of(),
                Optional.empty(),
                like.sources());
    }
}
