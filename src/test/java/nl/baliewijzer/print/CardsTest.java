package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {
    @TempDir
    Path empty;

    @ParameterizedTest
    @CsvSource({"Utrecht, false", "Delft, false", "Leiden, false", "Rotterdam, false", "Delft, true", "Rotterdam, true"
    })
    void everybodyWhomARouteCanNameIsOnTheMeldkaart(String municipality, boolean own) throws IOException {
        var card = Printed.of(CardKind.MELDKAART, municipality, own);
        var finder = new RouteFinder(card.catalogue());
        var reachability = new Reachability(Noon.of(Printed.TODAY));
        List<Contact> named = finder.paths().stream()
                .flatMap(path -> finder.calls(path.outcome(), reachability).all())
                .flatMap(Resolved::contacts)
                .distinct()
                .toList();
        assertTrue(named.size() > 5);
        var text = card.text();
        for (Contact contact : named) {
            assertTrue(text.contains(contact.organisation()), contact.organisation());
            for (Phone phone : contact.phones()) {
                assertTrue(text.contains(phone.number()), contact.id() + " " + phone.number());
            }
            for (String email : contact.emails()) {
                assertTrue(text.contains(email), email);
            }
            contact.web().forEach(web -> assertTrue(text.contains(web), web));
            boolean ownPerson =
                    contact.phones().stream().anyMatch(phone -> phone.number().startsWith("toestel"));
            assertTrue(
                    ownPerson || contact.id().equals("noodnummer") || text.contains(contact.audience()),
                    contact.audience());
        }
    }

    @ParameterizedTest
    @CsvSource({"Utrecht, false", "Delft, false", "Den Haag, false", "Leiden, false", "Rotterdam, false", "Delft, true"
    })
    void bothCardsFitOnTwoSidesOfTheirPaper(String municipality, boolean own) throws IOException {
        for (CardKind kind : CardKind.values()) {
            try (var document = Printed.of(kind, municipality, own).document()) {
                assertEquals(2, document.getNumberOfPages(), kind.id());
                for (var page : document.getPages()) {
                    assertEquals(
                            kind == CardKind.MELDKAART ? 210 : 148,
                            mm(page.getMediaBox().getWidth()));
                    assertEquals(
                            kind == CardKind.MELDKAART ? 297 : 210,
                            mm(page.getMediaBox().getHeight()));
                }
            }
        }
    }

    /// The five groups of the Meldkaart that this replaces, the way to the team of the police, the doubts, and where
    /// the counter itself is.
    @ParameterizedTest
    @CsvSource({"Den Haag, SHOP Den Haag 070 361 47 47", "Delft, SHOP Den Haag 070 361 47 47"})
    void bothCardsSayWhomToCallForEachForm(String municipality, String help) throws IOException {
        for (CardKind kind : CardKind.values()) {
            var card = Printed.of(kind, municipality, municipality.equals("Delft"));
            for (String said : List.of(
                    help,
                    "Nederlandse Arbeidsinspectie 0800 5151",
                    "Politie, vraag naar AVIM 0900 8844",
                    "‘Er gebeurt toch niets mee.’ Bespreek het toch.")) {
                assertTrue(says(card, said), kind.id() + ": " + said);
            }
            assertEquals(
                    municipality.equals("Delft"),
                    says(card, "Dit is hier: Voorbeeldplein 1, ingang Voorbeeldstraat, begane grond, balie 4."),
                    kind.id());
        }
        var card = Printed.of(CardKind.MELDKAART, municipality, false);
        for (String form : List.of(
                "Seksuele uitbuiting",
                "Uitbuiting op het werk",
                "Criminele uitbuiting",
                "Gedwongen huwelijk, adoptie of draagmoederschap",
                "Handel in organen")) {
            assertTrue(says(card, form), form);
        }
    }

    /// Four forms are for the same team: one number, once.
    @Test
    void formsOfTheSamePeopleHaveTheirNumberOnce() throws IOException {
        String text = plain(Printed.of(CardKind.MELDKAART, "Delft", false));
        String table = text.substring(text.indexOf("Vijf vormen"), text.indexOf("Twijfelt u? ‘"));
        assertEquals(2, table.split("0900 8844", -1).length, table);
        assertEquals(2, table.split("0800 5151", -1).length, table);
    }

    /// Each way says what it rests on, and what was only inferred; what that is stands at the foot.
    @ParameterizedTest
    @EnumSource(MapPart.class)
    void eachPartOfTheRouteMapsNamesItsSources(MapPart part) throws IOException {
        String text = plain(Printed.of(CardKind.MELDKAART, "Delft", false));
        String after = text.substring(text.indexOf(part.lead()) + part.lead().length());
        assertTrue(after.startsWith(" Bron "), after);
        assertTrue(after.substring(0, after.indexOf('.')).matches(" Bron [\\d, ]*(afgeleid uit [\\d, ]+)?"), after);
    }

    private static String plain(Printed card) throws IOException {
        return card.text().replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /// A number does not break at its spaces.
    private static boolean says(Printed card, String text) throws IOException {
        return plain(card).contains(text);
    }

    private static long mm(float points) {
        return Math.round(points / 72 * 25.4);
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void everyCriterionFor112IsOnBothCards(CardKind kind) throws IOException {
        var card = Printed.of(kind, "Delft", false);
        List<Advice> criteria = card.catalogue().advice(AdviceKind.ACUTE);
        assertFalse(criteria.isEmpty());
        for (Advice criterion : criteria) {
            assertTrue(card.says(criterion.text()), criterion.text());
            if (kind == CardKind.MELDKAART && criterion.more().isPresent()) {
                assertTrue(card.says(criterion.more().get()), criterion.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void the112LineStandsOnEveryPage(CardKind kind) throws IOException {
        try (var document = Printed.of(kind, "Delft", true).document()) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("112"), kind.id() + " page " + page);
            }
        }
    }

    @Test
    void theStappenkaartHasTheFiveOfficialNamesInOrder() throws IOException {
        var card = Printed.of(CardKind.STAPPENKAART, "Delft", false);
        assertEquals(
                List.of("Win tijd", "Maak contact", "Spreek alleen", "Overleg", "Meld"),
                card.catalogue().steps().stream().map(Step::officialName).toList());
        int at = 0;
        var text = card.text();
        for (Step step : card.catalogue().steps()) {
            int next = text.indexOf(step.step().number() + " " + step.officialName(), at);
            assertTrue(next > at, step.officialName());
            at = next;
            assertTrue(card.says(step.meaning()), step.meaning());
        }
    }

    @Test
    void theStappenkaartKeepsTheHeartOfTheCardItReplaces() throws IOException {
        var card = Printed.of(CardKind.STAPPENKAART, "Delft", false);
        List<Prompt> asked = FormRow.of(card.catalogue(), "eerste-inschrijving", "collega").stream()
                .flatMap(FormRow::prompts)
                .filter(FormRow::afterTheCard)
                .toList();
        assertEquals(8, asked.size());
        for (Prompt prompt : asked) {
            assertTrue(card.says(prompt.text()), prompt.text());
        }
        for (String doubt : List.of(
                "Misschien zag ik het verkeerd.",
                "Dit hoort niet bij mijn werk.",
                "Het gaat mij niets aan.",
                "Er gebeurt toch niets mee.")) {
            assertTrue(card.says(doubt), doubt);
        }
        assertTrue(card.says("De begeleider tolkt niet."));
        assertTrue(card.says("Geef het paspoort aan de cliënt zelf."));
    }

    @Test
    void theStappenkaartNamesTheOwnLeadOrElseTheOtherCard() throws IOException {
        assertTrue(Printed.of(CardKind.STAPPENKAART, "Delft", true)
                .says("Bel eerst: Aandachtsfunctionaris, toestel 4410."));
        assertTrue(Printed.of(CardKind.STAPPENKAART, "Delft", false).says("Wie u belt, staat op de Meldkaart."));
    }

    @Test
    void withoutAnOwnLeadThereIsRoomToWriteOneIn() throws IOException {
        assertTrue(Printed.of(CardKind.MELDKAART, "Delft", false).says("Aandachtsfunctionaris"));
        assertTrue(Printed.of(CardKind.MELDKAART, "Delft", false).says("Naam"));
        assertFalse(Printed.of(CardKind.MELDKAART, "Delft", true).text().contains("Naam "));
    }

    @Test
    void hoursNamesAndChecksStandBesideTheNumber() throws IOException {
        var card = Printed.of(CardKind.MELDKAART, "Rotterdam", true);
        assertTrue(card.says("ma–vr 8:30–17:00, niet op feestdagen, 24 december 8:30–12:00."));
        assertTrue(card.says("Elke dag 8:30–22:00."));
        assertTrue(card.says("Tijden onbekend – probeer het."));
        assertTrue(card.says("Zonder naam van de cliënt."));
        assertTrue(card.says("Zonder uw naam. Terugbellen kan niet."));
        assertTrue(card.says("Gecontroleerd: 3 november"));
        assertTrue(card.says("Nog niet gecontroleerd."));
    }

    @Test
    void aCheckOfTooLongAgoIsSaid() throws IOException {
        var catalogue = Printed.catalogue("Delft", true);
        var later = new Cards(Printed.STYLES)
                .pdf(CardKind.MELDKAART, catalogue, Optional.of("Delft"), LocalDate.of(2027, 3, 1));
        assertTrue(new Printed(catalogue, later).says("(te lang geleden)"));
        assertFalse(Printed.of(CardKind.MELDKAART, "Delft", catalogue).says("(te lang geleden)"));
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void versionsDayAndSourcesAreOnEveryCard(CardKind kind) throws IOException {
        var card = Printed.of(kind, "Delft", true);
        for (var pack : card.catalogue().packs()) {
            assertTrue(card.says(pack.name() + " " + pack.version() + " van 23 november 2026"), pack.id());
        }
        assertTrue(card.says("gemaakt op 24 november 2026"));
        assertTrue(card.says("Gemeente Delft"));
        assertTrue(card.says("(FairWork, jaar onbekend)"));
    }

    @Test
    void whatWeAddedOurselvesIsSaid() throws IOException {
        assertTrue(Printed.of(CardKind.MELDKAART, "Delft", false)
                .says("‘De cliënt durft niet mee terug met de begeleider’"));
    }

    @Test
    void withoutAMunicipalityItHasNationalNumbers() throws IOException {
        var catalogue = Printed.catalogue("Utrecht", false);
        var bytes = new Cards(Printed.STYLES).pdf(CardKind.MELDKAART, catalogue, Optional.empty(), Printed.TODAY);
        assertTrue(new Printed(catalogue, bytes).says("Landelijke nummers"));
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void theSameContentGivesTheSameBytes(CardKind kind) {
        assertArrayEquals(
                Printed.of(kind, "Delft", true).bytes(),
                Printed.of(kind, "Delft", true).bytes());
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void theTitleIsNeutralBecauseAPrintQueueIsPublic(CardKind kind) throws IOException {
        assertTrue(kind.title().startsWith("Baliewijzer kaart A"));
        try (var document = Printed.of(kind, "Delft", true).document()) {
            assertEquals(kind.title(), document.getDocumentInformation().getTitle());
            assertEquals(null, document.getDocumentInformation().getCreationDate());
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void aMissingFontIsNamed(CardKind kind) {
        var catalogue = Printed.catalogue("Delft", false);
        var cards = new Cards(empty);
        var missing = assertThrows(
                NoSuchFileException.class, () -> cards.pdf(kind, catalogue, Optional.empty(), Printed.TODAY));
        assertTrue(missing.getFile().endsWith("AtkinsonHyperlegibleNext-Regular.ttf"), missing.getFile());
    }

    @Test
    void everyKindIsFoundByItsName() {
        for (CardKind kind : CardKind.values()) {
            assertEquals(Optional.of(kind), CardKind.of(kind.id()));
        }
        assertEquals(Optional.empty(), CardKind.of("Meldkaart"));
    }
}
