package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.ReviewedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckContentTest {
    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

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

    @Test
    void aWayWithNobodyAtSomeHourIsSaidWithTheHour() {
        var own = Examples.delft(folder.resolve("delft"));
        Examples.write(own.resolve("outcomes.json"), """
                { "kind": "outcomes", "items": [ { "id": "hulp", "routes": ["person"], "acute": false,
                  "heading": "Bel eerst", "calls": [ { "role": "local-lead", "heading": "Eigen", "why": "Die weet het." } ],
                  "say": ["Ik bel over een zorg."], "afterwards": ["Vertel wat er is gebeurd."],
                  "sources": [ { "from": "eigen-redactie" } ] } ] }
                """);
        Examples.spoil(own.resolve("pack.json"), "files[9]", "\"outcomes.json\"");
        var asked = Asked.nowhere("--check-content", own.toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code(), asked.out().toString());
        assertTrue(
                asked.out().stream().anyMatch(line -> line.contains("is er niemand te bellen op dinsdag om 0:00.")),
                asked.out().toString());
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
}
