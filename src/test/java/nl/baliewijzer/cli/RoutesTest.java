package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @TempDir
    Path home;

    @Test
    void aRegionThatIsNotInstalledYetShowsItsWays() {
        var region = "src/test/resources/packs/cards/noord-en-oost-gelderland";
        var routes = Asked.nowhere("--routes", "--content", region);
        assertEquals(OptionalInt.of(Exit.GOOD), routes.code(), routes.err().toString());
        assertTrue(
                routes.out().stream().anyMatch(line -> line.contains("care-coordinator=Meldpunt")),
                routes.out().toString());
    }

    @Test
    void everyLineIsAMapItsAnswersAndWhomToCall() {
        var asked = Asked.nowhere("--routes");
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code());
        assertTrue(asked.out().size() > 10);
        for (var line : asked.out()) {
            assertTrue(line.matches("(person|place)\t[^\t]+(\t[a-z+-]+[?]?=[^\t]+)+"), line);
        }
    }

    @Test
    void aRegionAndItsMunicipalityHaveTheSameRoutes() {
        var region = Asked.nowhere("--routes", "--region", "haaglanden");
        var municipality = Asked.nowhere("--routes", "--municipality", "zoetermeer");
        assertEquals(OptionalInt.of(Exit.GOOD), region.code());
        assertEquals(region.out(), municipality.out());
        assertNotEquals(Asked.nowhere("--routes").out(), region.out());
    }

    @Test
    void theMomentDecidesWhoIsOpen() throws IOException {
        Files.writeString(
                home.resolve("beheer.json"), "{\"contentDir\": \"" + Examples.delft(home.resolve("delft")) + "\"}");
        var day = Asked.in(home, "--routes", "--at", "2026-11-24T11:00").out();
        var night = Asked.in(home, "--routes", "--at", "2026-12-25T03:10").out();
        assertEquals(day.size(), night.size());
        assertTrue(day.stream().anyMatch(line -> line.contains("local-lead=Aandachtsfunctionaris toestel 4510 open")));
        assertTrue(night.stream().noneMatch(line -> line.contains("toestel 4510 open")));
    }

    @Test
    void withoutAPlaceTheRoutesAreThoseOfThisInstallation() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"municipality\": \"Zoetermeer\"}");
        assertEquals(
                Asked.nowhere("--routes", "--region", "haaglanden").out(),
                Asked.in(home, "--routes").out());
    }

    @Test
    void theOwnFolderCountsForTheOwnMunicipalityAlone() throws IOException {
        Files.writeString(
                home.resolve("beheer.json"),
                "{\"municipality\": \"Delft\", \"contentDir\": \"" + Examples.delft(home.resolve("delft")) + "\"}");
        var delft = Asked.in(home, "--routes").out();
        assertEquals(
                delft, Asked.in(home, "--routes", "--municipality", "Delft").out());
        assertNotEquals(Asked.nowhere("--routes", "--municipality", "Delft").out(), delft);
        assertEquals(
                Asked.nowhere("--routes", "--municipality", "Gouda").out(),
                Asked.in(home, "--routes", "--municipality", "Gouda").out());
    }

    @Test
    void aFolderIsLookedAtBeforeItIsInstalled() {
        var own = Examples.delft(home.resolve("delft"));
        var asked = Asked.nowhere("--routes", "--content", own.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code());
        assertTrue(
                asked.out().stream().anyMatch(line -> line.contains("local-lead=Aandachtsfunctionaris toestel 4510")));
        assertTrue(asked.out().stream().anyMatch(line -> line.contains("care-coordinator=SHOP")));
    }

    @Test
    void anOwnFolderThatIsSetAsideIsSaidBesideTheRoutes() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + home.resolve("nowhere") + "\"}");
        var asked = Asked.in(home, "--routes");
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertFalse(asked.err().isEmpty());
        assertEquals(Asked.nowhere("--routes").out(), asked.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    --municipality Atlantis               | De gemeente ‘Atlantis’ kent baliewijzer niet.
                    --municipality haag                   | De gemeente ‘haag’ kent baliewijzer niet. Bedoelt u: Den Haag
                    --region atlantis                     | Het gebied ‘atlantis’ kent baliewijzer niet. Kies uit:
                    --region haaglanden --municipality Delft | Noem een gemeente of een regio, niet allebei.
                    --at gisteren                         | ‘gisteren’ is geen tijdstip.
                    --at 2026-02-30T10:00                 | ‘2026-02-30T10:00’ is geen tijdstip.
                    --at                                  | Na ‘--at’ hoort nog iets.
                    --region a --region b                 | ‘--region’ staat er twee keer.
                    --gemeente Delft                      | ‘--gemeente’ kan hier niet.
                    Delft                                 | ‘Delft’ kan hier niet.
                    """)
    void aQuestionThatCannotBeUnderstoodSaysWhy(String arguments, String why) {
        var args = Stream.concat(Stream.of("--routes"), Stream.of(arguments.split(" ", -1)))
                .toArray(String[]::new);
        var asked = Asked.nowhere(args);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(List.of(), asked.out());
        assertTrue(asked.err().getFirst().startsWith(why), asked.err().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "an"})
    void whatIsInHalfOfTheNamesListsNone(String name) {
        var asked = Asked.nowhere("--routes", "--municipality", name);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(
                "De gemeente ‘" + name + "’ kent baliewijzer niet.", asked.err().getFirst());
    }
}
