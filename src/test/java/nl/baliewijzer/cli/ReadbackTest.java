package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// A number that the panel shows from a setting, and the place that is said of it.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            alarmButton   | Bel 015 260 9999                | 015 260 9999
            alarmButton   | Bel 4499                        | 4499
            alarmButton   | Druk, of 4497                   | 4497
            codeSentence  | Wilt u toestel 4499 bellen?     | toestel 4499
            address       | Markt 87, 015 260 99 98         | 015 260 99 98
            entrance      | Bel aan bij 015-2609997         | 015-2609997
            floor         | 2 (toestel 21)                  | toestel 21
            desk          | balie 4, toestel 4498           | toestel 4498
            name          | Delft 14 015                    | 14 015
            security      | +31 (0)15 260 99 96             | +31 (0)15 260 99 96
            callBack      | 2345                            | 2345
            outsidePrefix | 9                               | 9
            localLead     | Sanne, 2346                     | Sanne, 2346
            """)
    void aNumberInASettingIsReadWithItsPlace(String key, String value, String number) throws IOException {
        var sheet = centrally("\"%s\": \"%s\"".formatted(key, value)).out();
        var at = sheet.indexOf("[ ] " + number);
        assertTrue(at > 0, sheet.toString());
        var item = sheet.subList(at, at + sheet.subList(at, sheet.size()).indexOf(""));
        assertEquals("    Plaats: " + key, item.getLast());
        assertEquals(!value.equals(number), item.contains("    ‘" + value + "’"), item.toString());
    }

    /// Whatever central management says about the counter goes before what content says of it.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "security, 2222, toestel 4410",
        "callBack, 2345, 070 123 45 67",
        "alarmButton, Onder het blad., 015 260 9999",
        "codeSentence, Is Jan er?, 015 260 9998",
        "address, Markt 87, 015 260 9997",
        "desk, balie 4, 015 260 9996"
    })
    void whatASettingReplacesIsNotRead(String key, String value, String replaced) throws IOException {
        var own = Examples.copy(Examples.OWN, home.resolve("own"));
        var desk = own.resolve("desk.json");
        Examples.spoil(desk, "items[0].alarmButton", "\"Bel 015 260 9999\"");
        Examples.spoil(desk, "items[0].codeSentence", "\"Bel 015 260 9998\"");
        Examples.spoil(desk, "items[0].address", "\"Bij 015 260 9997\"");
        Examples.spoil(desk, "items[0].desk", "\"balie 4, 015 260 9996\"");
        var folder = "\"contentDir\": \"" + own + "\"";
        assertTrue(centrally(folder).out().contains("[ ] " + replaced));
        var sheet = centrally(folder + ", \"%s\": \"%s\"".formatted(key, value));
        assertFalse(sheet.out().contains("[ ] " + replaced), sheet.out().toString());
    }

    /// As in a setting, so in the content of the counter.
    @ParameterizedTest
    @ValueSource(strings = {"alarmButton", "codeSentence", "address", "entrance", "floor", "desk"})
    void aShortNumberOfTheCounterIsRead(String fact) throws IOException {
        var own = Examples.copy(Examples.OWN, home.resolve("own"));
        Examples.spoil(own.resolve("desk.json"), "items[0]." + fact, "\"Bel 4499\"");
        var sheet = centrally("\"contentDir\": \"" + own + "\"").out();
        var at = sheet.indexOf("[ ] 4499");
        assertTrue(at > 0, sheet.toString());
        assertEquals("    ‘Bel 4499’", sheet.get(at + 1));
        assertTrue(sheet.get(at + 2).startsWith("    Plaats: desk balie, " + fact + ", regel "), sheet.get(at + 2));
    }

    @Test
    void anotherMunicipalityHasNothingOfTheSettingsHere() throws IOException {
        var settings = "\"municipality\": \"Teststad\", \"alarmButton\": \"Bel 015 260 9999\"";
        assertTrue(centrally(settings).out().contains("[ ] 015 260 9999"));
        assertFalse(centrally(settings, "--municipality", "Buitendorp").out().contains("[ ] 015 260 9999"));
    }

    private Asked centrally(String settings, String... more) throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{" + settings + "}");
        var here = new Installation(
                Asked.folders(home), Examples.library(), Trust.ANYTHING, Asked.SURROUNDINGS, Clock.systemUTC());
        return Asked.of(
                here, Stream.concat(Stream.of("--readback"), Stream.of(more)).toArray(String[]::new));
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

    /// Before it is installed, and only what is other than in the version before.
    @Test
    void aFolderIsReadBeforeItIsInstalledAndOnlyWhatChanged() throws IOException {
        var old = Examples.delft(Files.createDirectories(home.resolve("delft")).resolve("2026.11.1"));
        var fresh = Examples.copy(old, home.resolve("delft/2026.12.1"));
        Examples.spoil(fresh.resolve("contacts.json"), "items[0].phones[0].number", "\"toestel 4499\"");
        Examples.spoil(fresh.resolve("contacts.json"), "items[1].organisation", "\"Iemand anders\"");
        Examples.spoil(fresh.resolve("pack.json"), "version", "\"2026.12.1\"");
        var whole = Asked.nowhere("--readback", "--content", fresh.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), whole.code(), whole.err().toString());
        assertTrue(whole.out().contains("Gemeente: Delft"));
        assertTrue(whole.out().contains("[ ] toestel 4514"));
        var changed = Asked.nowhere("--readback", "--content", fresh.toString(), "--since", old.toString());
        assertEquals(
                List.of("[ ] toestel 4499", "[ ] toestel 4511"),
                changed.out().stream().filter(line -> line.startsWith("[ ] ")).toList());
        assertTrue(changed.out().contains("Alleen wat veranderde na versie 2026.11.1."));
        assertTrue(
                changed.out().contains("    toestel 4510: contacts aandachtsfunctionaris, phones[0].number"),
                changed.out().toString());
    }

    @Test
    void aRegionIsReadForAllItsMunicipalitiesOrForOne() throws IOException {
        var region = "src/test/resources/packs/cards/noord-en-oost-gelderland";
        var all = Asked.nowhere("--readback", "--content", region);
        assertEquals(OptionalInt.of(Exit.GOOD), all.code(), all.err().toString());
        assertTrue(
                all.out().stream().anyMatch(line -> line.startsWith("Gemeente: alle ")),
                all.out().toString());
        assertTrue(
                all.out().contains("Inhoud: regio, Meldpunt Noord- en Oost-Gelderland 2026.12.1 van 2026-11-29"),
                all.out().toString());
        var one = Asked.nowhere("--readback", "--content", region, "--municipality", "Zutphen");
        assertTrue(one.out().contains("Gemeente: Zutphen"), one.out().toString());
        assertEquals(
                all.out().stream()
                        .filter(line -> line.startsWith("[ ] "))
                        .sorted()
                        .distinct()
                        .toList(),
                one.out().stream()
                        .filter(line -> line.startsWith("[ ] "))
                        .sorted()
                        .distinct()
                        .toList());
        var before = Examples.copy(Path.of(region), home.resolve("eerder"));
        Examples.spoil(before.resolve("contacts.json"), "items[0].hours", "\"unknown\"");
        assertEquals(
                1,
                Asked.nowhere("--readback", "--content", region, "--since", before.toString()).out().stream()
                        .filter(line -> line.startsWith("[ ] "))
                        .count());
    }

    /// What somebody reads aloud is more than a number: when somebody answers, and for what.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "contacts.json, items[0].hours, `\"always\"`, `    Dag en nacht`",
                "checks.json, items[0].hours, `\"always\"`, `    Dag en nacht`",
                "contacts.json, items[0].phones[0].hours, `\"always\"`, `    Dag en nacht`",
                "contacts.json, items[0].audience, `\"Iedereen.\"`, `    Iedereen.`",
                "bindings.json, items[0].contacts, `[\"tolkentelefoon\"]`, ``"
            })
    void hoursAndRolesThatChangedAreReadAgain(String file, String place, String value, String said) throws IOException {
        var old = Examples.delft(Files.createDirectories(home.resolve("delft")).resolve("2026.11.1"));
        var fresh = Examples.copy(old, home.resolve("delft/2026.12.1"));
        Examples.spoil(fresh.resolve(file), place, value);
        var changed = Asked.nowhere("--readback", "--content", fresh.toString(), "--since", old.toString());
        assertTrue(changed.out().contains("[ ] toestel 4510"), changed.out().toString());
        assertTrue(said.isEmpty() || changed.out().contains(said), changed.out().toString());
        assertFalse(changed.out().contains("Niet meer te zien"), "the number itself is still there");
        assertEquals(
                List.of(),
                Asked.nowhere("--readback", "--content", old.toString(), "--since", old.toString()).out().stream()
                        .filter(line -> line.startsWith("[ ] "))
                        .toList());
    }

    @Test
    void aVersionBeforeThatCannotBeReadIsNotComparedWith() throws IOException {
        var own = Examples.delft(home.resolve("delft"));
        var asked = Asked.nowhere("--readback", "--content", own.toString(), "--since", home + "/weg");
        assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code());
        assertEquals(List.of(), asked.out());
    }

    @Test
    void theEmergencyNumberIsReadOnce() {
        var sheet = Asked.nowhere("--readback").out();
        assertEquals(1, sheet.stream().filter(line -> line.equals("[ ] 112")).count());
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
    @ValueSource(
            strings = {
                "--json",
                "--municipality",
                "--municipality Atlantis",
                "--municipality Delft Gouda",
                "--since map"
            })
    void aQuestionThatCannotBeUnderstoodIsRefused(String arguments) {
        var whole = ("--readback " + arguments).split(" ", -1);
        assertEquals(OptionalInt.of(Exit.USAGE), Asked.nowhere(whole).code());
    }
}
