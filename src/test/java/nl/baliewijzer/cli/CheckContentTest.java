package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.ReviewedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckContentTest {
    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    /// An author mends pack.json and the files in one go.
    @Test
    void aMistakeInPackJsonHidesNoneInTheFiles() {
        var pack = Examples.delft(folder.resolve("delft"));
        Examples.spoil(pack.resolve("pack.json"), "date", "\"1-12-2026\"");
        Examples.spoil(pack.resolve("contacts.json"), "items[0].phones[0].number", "\"bel maar\"");
        var asked = Asked.nowhere("--check-content", pack.toString());
        assertEquals(
                List.of("S013", "S011"),
                asked.out().stream()
                        .map(line -> line.replaceFirst(".*: ([A-Z]\\d{3}): .*", "$1"))
                        .toList(),
                asked.out().toString());
    }

    @Test
    void contentThatShipsIsGoodAndSaysWhatItDoes() {
        for (var layer : new String[] {"landelijk", "regio", "gemeente"}) {
            var asked = Asked.nowhere("--check-content", CONTENT.resolve(layer).toString());
            assertEquals(1, asked.out().size(), layer);
            assertTrue(
                    asked.out().getFirst().startsWith(layer + " "), asked.out().toString());
            assertTrue(
                    asked.out().getFirst().endsWith(" vergrendeld"), asked.out().toString());
            assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), layer);
        }
    }

    @Test
    void everyProblemIsALineAnEditorCanFollow() throws IOException {
        Files.writeString(folder.resolve("pack.json"), """
                { "id": "delft", "layer": "gemeente", "name": "Delft", "version": "1.0.0", "date": "2026-11-23",
                  "requires": 1, "files": ["desk.json", "excuses.json"] }
                """);
        Files.writeString(
                folder.resolve("desk.json"),
                "{ \"kind\": \"desk\",\n\"items\": [ { \"id\": \"balie\",\n\"flor\": \"2\" } ] }");
        Files.writeString(folder.resolve("excuses.json"), "{ \"kind\": \"excuses\",\n");
        var asked = Asked.nowhere("--check-content", folder.toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertTrue(asked.out().size() >= 2, asked.out().toString());
        for (var line : asked.out()) {
            assertTrue(line.startsWith(folder.toString()), line);
            assertTrue(
                    line.substring(folder.toString().length())
                            .matches("/[a-z]+\\.json:\\d+: \\$[^ ]*( \\(.*\\))?: [A-Z]\\d{3}: .+"),
                    line);
        }
    }

    @Test
    void aMistakeIsPlacedInTheWordsOfWhoWroteIt() {
        var own = Examples.delft(folder.resolve("delft"));
        Examples.spoil(own.resolve("contacts.json"), "items[0].hours.weekly.maandag", "[\"8-17\"]");
        Examples.spoil(own.resolve("contacts.json"), "items[1].phones[0].number", "\"070.361.47.47\"");
        Examples.spoil(own.resolve("bindings.json"), "items[0].contacts[0]", "\"aandachtsfunctionares\"");
        var told = Asked.nowhere("--check-content", own.toString()).out();
        for (var words : List.of(
                "(Aandachtsfunctionaris > openingstijden > maandag 1): S014: ",
                "(Vervangend aandachtsfunctionaris > telefoonnummers 1 > nummer): S013: ‘070.361.47.47’ klopt niet. Schrijf"
                        + " 070 361 47 47.")) {
            assertTrue(told.stream().anyMatch(line -> line.contains(words)), words + " in " + told);
        }
        Examples.spoil(own.resolve("pack.json"), "versie", "1");
        assertTrue(Asked.nowhere("--check-content", own.toString()).out().stream()
                .anyMatch(line -> line.contains("(Pakket > versie): S002: ")));
    }

    /// The same line at every place where somebody looks.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["08:30-17:00"] | false | op maandag om 0:00.
            ["00:00-12:15", "12:45-24:00"] | false | op maandag om 12:15.
            ["00:00-24:00"] | true | op Eerste Kerstdag (25 december) om 0:00.
            """)
    void aWayWithNobodyAtSomeHourIsSaidWithTheHour(String open, boolean closedOnHolidays, String said)
            throws IOException {
        var own = onlyTheLead(open, closedOnHolidays);
        var asked = Asked.nowhere("--check-content", own.toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code(), asked.out().toString());
        assertSaid(said, asked.out());
        var packed = Asked.nowhere(
                "--pack", own.toString(), folder.resolve("uit.tar").toString());
        assertEquals(OptionalInt.of(Exit.GOOD), packed.code());
        assertEquals(asked.out(), packed.out().subList(0, asked.out().size()));
        assertTrue(packed.out().getLast().startsWith("Gemaakt: "), packed.out().toString());
        Files.writeString(folder.resolve("beheer.json"), "{\"contentDir\": \"" + own + "\"}");
        assertSaid(said, Asked.in(folder, "--report").under("LET OP: niemand te bellen"));
        assertEquals(
                OptionalInt.of(Exit.ATTENTION), Asked.in(folder, "--report").code());
        assertSaid(said, Asked.in(folder, "--health").under("Kijk hiernaar"));
    }

    @Test
    void aWayWithSomebodyAtEveryHourIsNotSaid() {
        var own = onlyTheLead("[\"00:00-24:00\"]", false);
        assertEquals(
                OptionalInt.of(Exit.GOOD),
                Asked.nowhere("--check-content", own.toString()).code());
    }

    @Test
    void anExceptionThatClosesIsSaidWithItsDay() {
        var own = onlyTheLead("[\"00:00-24:00\"]", false);
        Examples.spoil(
                own.resolve("contacts.json"),
                "items[0].hours.exceptions",
                "[{\"date\": \"2026-12-09\", \"open\": []}]");
        Examples.spoil(own.resolve("checks.json"), "items[0].hours", "");
        assertSaid(
                "op woensdag 9 december om 0:00.",
                Asked.nowhere("--check-content", own.toString()).out());
    }

    @Test
    void aWayOnWhichNobodyHasATelephoneIsSaid() {
        var own = onlyTheLead("[\"00:00-24:00\"]", false);
        Examples.spoil(own.resolve("outcomes.json"), "items[0].calls[0].role", "\"riec\"");
        assertSaid(
                "is er niemand met een telefoonnummer.",
                Asked.nowhere("--check-content", own.toString()).out());
    }

    /// One line for all whom it is about, with their names.
    @Test
    void aWayWithNobodyIsSaidOfEachMunicipalityOfAPack() {
        var own = Examples.copy(Path.of("src/test/resources/packs/cards/heemstede"), folder.resolve("samen"));
        Examples.copied("outcomes", "hulp", own.resolve("outcomes.json"));
        Examples.spoil(own.resolve("outcomes.json"), "items[0].calls", """
                [{"role": "riec", "heading": "Elders", "why": "Die weet het."}]""");
        Examples.spoil(own.resolve("pack.json"), "files[9]", "\"outcomes.json\"");
        assertSaid(
                own + ": Bloemendaal, Heemstede, Zandvoort: Bij ‘",
                Asked.nowhere("--check-content", own.toString()).out());
    }

    private static void assertSaid(String said, List<String> lines) {
        assertTrue(lines.stream().anyMatch(line -> line.contains(said)), said + " in " + lines);
    }

    /// Delft, where on one way only the local lead is called, with these hours on each day.
    private Path onlyTheLead(String open, boolean closedOnHolidays) {
        var own = Examples.delft(folder.resolve("delft"));
        Examples.write(own.resolve("outcomes.json"), """
                { "kind": "outcomes", "items": [ { "id": "hulp", "routes": ["person"], "acute": false,
                  "heading": "Bel eerst", "calls": [ { "role": "local-lead", "heading": "Eigen", "why": "Die weet het." } ],
                  "say": ["Ik bel over een zorg."], "afterwards": ["Vertel wat er is gebeurd."],
                  "sources": [ { "from": "eigen-redactie" } ] } ] }
                """);
        Examples.spoil(own.resolve("pack.json"), "files[9]", "\"outcomes.json\"");
        var week = Stream.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
                .map(day -> "\"" + day + "\": " + open)
                .collect(Collectors.joining(", "));
        Examples.spoil(
                own.resolve("contacts.json"),
                "items[0].hours",
                "{\"weekly\": {" + week + "}, \"closedOnHolidays\": " + closedOnHolidays + "}");
        return own;
    }

    @Test
    void whatAPackTakesAwayStandsInWhatItDid() {
        var own = Examples.delft(folder.resolve("delft"));
        Examples.spoil(
                own.resolve("pack.json"),
                "without",
                "[\"excuses/even-nakijken\", \"bindings/care-coordinator-zorg-shop\"]");
        var asked = Asked.nowhere("--check-content", own.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.out().toString());
        assertSaid("1 zin om even weg te lopen weggelaten, 1 koppeling weggelaten, 0 vergrendeld", asked.out());
        assertTrue(
                asked.out().getFirst().endsWith(". Weg is nu: bellen met SHOP Den Haag"),
                asked.out().toString());
    }

    @Test
    void aWayThatAReplacementTakesAwayStandsInWhatItDid() {
        var lost = lostBy("questions", "wens", "answers[2]", "");
        assertTrue(lost.contains("het antwoord ‘Wil met de politie praten’ bij vraag ‘Wat wil de cliënt?’"), lost);
        assertTrue(lost.contains("de weg naar uitkomst ‘politie-werk’"), lost);
    }

    @Test
    void whoIsNotCalledAnyMoreStandsInWhatItDid() {
        assertTrue(lostBy("outcomes", "advies", "calls[2]", "").endsWith("bij uitkomst ‘advies’"));
        assertTrue(lostBy("outcomes", "zorg-advies", "routes", "[\"place\"]")
                .contains("de kaart over een persoon bij uitkomst ‘zorg-advies’"));
        assertTrue(lostBy("roles", "care-coordinator", "fallback", "[\"local-lead\"]")
                .contains("de rol CoMensha bij rol ‘Zorgcoördinator’"));
        assertTrue(lostBy("contacts", "shop-den-haag", "phones[1]", "").contains(" bij contact ‘SHOP Den Haag’"));
    }

    /// What is said to be gone when one value of an item of country or region is changed.
    private String lostBy(String kind, String id, String place, String value) {
        var own = Examples.delft(folder.resolve(kind + id));
        Examples.copied(kind, id, own.resolve("vervangen.json"));
        Examples.spoil(own.resolve("vervangen.json"), "items[0]." + place, value);
        Examples.spoil(own.resolve("pack.json"), "files[9]", "\"vervangen.json\"");
        var out = Asked.nowhere("--check-content", own.toString()).out();
        return out.getFirst().substring(out.getFirst().indexOf(". Weg is nu: "));
    }

    @Test
    void aPackOfTheFirstFormatIsReadAndToldWhatToChange() {
        var own = Examples.delft(folder.resolve("delft"));
        Examples.spoil(own.resolve("pack.json"), "requires", "1");
        var asked = Asked.nowhere("--check-content", own.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code());
        assertTrue(
                asked.out().getFirst().endsWith("Zet ‘requires’ op 2; meer hoeft niet."),
                asked.out().toString());
    }

    @Test
    void aGoodPackIsSummedUp() {
        var own = Examples.delft(folder.resolve("delft"));
        Examples.write(own.resolve("excuses.json"), """
                { "kind": "excuses", "items": [ { "id": "even-nakijken", "text": "Ik kijk het even na.",
                  "sources": [ { "from": "eigen-redactie" } ] } ] }
                """);
        Examples.spoil(own.resolve("pack.json"), "files[9]", "\"excuses.json\"");
        assertEquals(
                List.of("gemeente Voorbeeld 2026.11.1: 1 zin om even weg te lopen vervangen, 1 deel van het dekscherm"
                        + " vervangen, 5 contacten erbij, 5 controles erbij, 5 koppelingen erbij, 1 balie erbij,"
                        + " 0 vergrendeld"),
                Asked.nowhere("--check-content", own.toString()).out());
    }

    @Test
    void aReviewInTheFutureIsNamedAndMakesNoPackage() throws IOException {
        var own = ReviewedCards.in(folder);
        assertEquals(
                OptionalInt.of(Exit.GOOD),
                Asked.nowhere("--check-content", own.toString()).code());
        var cards = own.resolve("client-cards.json");
        Files.writeString(cards, Files.readString(cards).replaceFirst("2026-11-20", "2031-01-01"));
        var asked = Asked.nowhere("--check-content", own.toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertEquals(1, asked.out().size());
        assertTrue(
                asked.out()
                        .getFirst()
                        .contains("$.items[0].reviewed (Nederlands > nagekeken op): X019: 2031-01-01 moet nog komen."),
                asked.toString());
        var packed =
                Asked.nowhere("--pack", own.toString(), own.resolve("uit.tar").toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), packed.code());
        assertEquals(asked.out(), packed.out());
    }

    @Test
    void oneFolderThatIsNotThereMakesTheWholeUnreadable() {
        var asked = Asked.nowhere(
                "--check-content",
                CONTENT.resolve("landelijk").toString(),
                folder.resolve("nowhere").toString());
        assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code());
        assertFalse(asked.out().isEmpty());
    }

    @Test
    void aFolderWithoutAPackIsUnreadable() {
        assertEquals(
                OptionalInt.of(Exit.UNREADABLE),
                Asked.nowhere("--check-content", folder.toString()).code());
    }

    @Test
    void withoutAFolderItSaysHowToAsk() {
        var asked = Asked.nowhere("--check-content");
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(
                "Zo hoort het: baliewijzer --check-content MAP...", asked.err().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "a\0b"})
    void whatCannotBeAFolderIsRefused(String argument) {
        assertEquals(
                OptionalInt.of(Exit.USAGE),
                Asked.nowhere("--check-content", argument).code());
    }

    @Test
    void aLetterThatNoCardHasIsNamed() throws IOException {
        Files.writeString(folder.resolve("pack.json"), """
                { "id": "voorbeeld", "layer": "gemeente", "name": "Voorbeeld", "version": "2026.12.1",
                  "date": "2026-11-03", "requires": 2, "files": ["contacts.json", "bindings.json"] }
                """);
        Files.writeString(folder.resolve("contacts.json"), """
                { "kind": "contacts", "items": [ { "id": "eigen-contact", "organisation": "Gemeente Voorbeeld",
                  "purpose": "Overleg Юлия", "audience": "Collega's aan de balie",
                  "phones": [ { "number": "toestel 4410" } ], "hours": "unknown", "name": "without-client",
                  "sources": [ { "from": "eigen-redactie" } ] } ] }
                """);
        Files.writeString(folder.resolve("bindings.json"), """
                { "kind": "bindings", "items": [ { "id": "local-lead", "contacts": [ "eigen-contact" ],
                  "sources": [ { "from": "eigen-redactie" } ] } ] }
                """);
        var asked = Asked.installed(folder, Path.of("styles"), "--check-content", folder.toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertEquals(
                folder
                        + ": De letter ‘Ю’ (U+042E) kan niet op een kaart. Schrijf het anders: ‘Overleg Юлия Collega's aan de balie’.",
                asked.out().getLast());
        var card = folder.resolve("kaart.pdf").toString();
        var refused =
                Asked.installed(folder, Path.of("styles"), "--card", "meldkaart", "--content", folder.toString(), card);
        assertEquals(OptionalInt.of(Exit.ATTENTION), refused.code());
        assertTrue(refused.err().getFirst().startsWith("De letter ‘Ю’ (U+042E)"), refused.toString());
        assertFalse(Files.exists(Path.of(card)));
    }
}
