package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadbackTest {
    private static final Path GOLDEN = Path.of("src/test/resources/nl/baliewijzer/cli/readback.txt");

    @TempDir
    Path home;

    /// The small content of the tests, with a file of central management; compared with a sheet that was read by eye.
    @Test
    void theSheetIsTheOneThatWasReadByEye() throws IOException {
        Files.writeString(home.resolve("beheer.json"), """
                { "contentDir": "%s", "localLead": "Sanne, toestel 2346", "outsidePrefix": "0", "desk": "balie 4" }
                """.formatted(Examples.OWN.toAbsolutePath()));
        var here = new Installation(
                Asked.folders(home), Examples.library(), Trust.ANYTHING, Asked.SURROUNDINGS, Clock.systemUTC());
        var asked = Asked.of(here, "--readback");
        assertEquals(List.of(), asked.err());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code());
        var sheet = asked.out().stream()
                .map(line -> line.replace(home.toString(), "/etc/baliewijzer")
                        .replace(Examples.OWN.toAbsolutePath().toString(), "/srv/inhoud"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(Files.readString(GOLDEN), sheet);
    }

    /// Every number of every contact, of the counter, and in the middle of a text, in every region.
    @ParameterizedTest
    @ValueSource(strings = {"Delft", "Gouda", "Rotterdam", "Groningen"})
    void noNumberOfAContactIsLeftOut(String municipality) {
        var sheet = Asked.nowhere("--readback", "--municipality", municipality);
        assertEquals(OptionalInt.of(Exit.GOOD), sheet.code());
        if (new Library().load(Optional.of(municipality), Optional.empty())
                instanceof Loaded.Ok(var catalogue, var _)) {
            var numbers = new TreeSet<String>();
            catalogue
                    .contacts()
                    .forEach(contact -> contact.phones().forEach(phone -> numbers.add("[ ] " + phone.number())));
            numbers.removeAll(sheet.out());
            assertEquals(new TreeSet<>(), numbers);
        }
        assertTrue(sheet.out().contains("Gemeente: " + municipality));
    }

    @Test
    void itFitsAnA4AndCountsItself() {
        var sheet = Asked.nowhere("--readback").out();
        assertEquals(
                List.of(), sheet.stream().filter(line -> line.length() > 80).toList());
        var count = sheet.stream().filter(line -> line.startsWith("[ ] ")).count();
        assertTrue(sheet.contains("Aantal nummers: " + count), "counted " + count);
        assertEquals(
                2, sheet.stream().filter(line -> line.contains("Handtekening")).count());
    }

    @Test
    void theDayMakesNoDifference() {
        assertEquals(
                Asked.on(LocalDate.of(2026, 11, 24), home, "--readback").out(),
                Asked.on(LocalDate.of(2031, 1, 1), home, "--readback").out());
    }

    @Test
    void whatIsSetAsideIsSaidBesideIt() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + home.resolve("nowhere") + "\"}");
        var asked = Asked.in(home, "--readback");
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertTrue(asked.err().getFirst().contains("P006"), asked.err().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--municipality", "--municipality Atlantis", "--municipality Delft Gouda"})
    void aQuestionThatCannotBeUnderstoodIsRefused(String arguments) {
        var whole = ("--readback " + arguments).split(" ", -1);
        assertEquals(OptionalInt.of(Exit.USAGE), Asked.nowhere(whole).code());
    }
}
