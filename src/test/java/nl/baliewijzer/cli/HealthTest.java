package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Guard;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.desktop.Build;
import nl.baliewijzer.desktop.Ending;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.JavaRuntime;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.guide.Reachability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final JavaRuntime JAVA = new JavaRuntime("25.0.4", Optional.of(LocalDate.of(2026, 10, 20)));

    private static final Build RELEASED = new Build(false, Optional.of(LocalDate.of(2026, 11, 23)));

    @TempDir
    Path home;

    @TempDir
    Path content;

    private Path own = Path.of("");
    private Build build = RELEASED;

    @BeforeEach
    void aMunicipalityHasContentOfItsOwn() {
        own = Examples.delft(content.resolve("delft"));
    }

    /// One installation for each answer.
    private Asked ask(Level level, String... more) throws IOException {
        switch (level) {
            case GOOD -> whole(own);
            case ATTENTION -> Files.writeString(home.resolve("beheer.json"), "{\"municipality\": \"Delft\"}");
            case FALLBACK -> whole(home.resolve("nowhere"));
            case BROKEN -> whole(own);
        }
        var library = level == Level.BROKEN ? brokenLibrary() : new Library();
        return ask(library, Trust.ANYTHING, JAVA, Optional.empty(), more);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theAnswerIsTheWorstThatWasFound(Level level) throws IOException {
        var asked = ask(level);
        assertEquals(OptionalInt.of(level.code()), asked.code(), asked.out().toString());
        assertEquals(
                "Stand: " + level.text() + " (" + level.code() + ")",
                asked.out().get(1));
        assertEquals(
                level == Level.GOOD,
                asked.under("Kijk hiernaar").isEmpty(),
                asked.out().toString());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theSameIsSaidToPrograms(Level level) throws IOException {
        var asked = ask(level, "--json");
        var json = json(asked);
        assertEquals(OptionalInt.of(level.code()), asked.code());
        assertEquals(level.code(), json.get("exit").getAsInt());
        assertEquals(level.name().toLowerCase(Locale.ROOT), json.get("state").getAsString());
        assertEquals(ask(level).under("Kijk hiernaar"), texts(json.getAsJsonArray("findings"), "text"));
        assertEquals(
                level == Level.BROKEN ? 1 : 3, json.getAsJsonArray("content").size());
    }

    @Test
    void theCodesAreThoseThatAreDocumented() {
        assertEquals(
                List.of(0, 1, 2, 3),
                EnumSet.allOf(Level.class).stream().map(Level::code).toList());
    }

    @Test
    void everyLayerSaysWhichVersionItUsesAndFromWhere() throws IOException {
        var content = json(ask(Level.GOOD, "--json")).getAsJsonArray("content");
        assertEquals(List.of("landelijk", "regio", "gemeente"), texts(content, "layer"));
        var top = content.get(2).getAsJsonObject();
        assertEquals("2026.11.1", top.get("version").getAsString());
        assertEquals(own.toString(), top.get("folder").getAsString());
        assertFalse(content.get(0).getAsJsonObject().has("folder"));
    }

    /// As with an installed package, whatever is for another municipality never counts.
    @Test
    void aNamedFolderOfAnotherMunicipalityIsNotUsedAndThatIsSaid() throws IOException {
        Examples.spoil(own.resolve("desk.json"), "items[0].municipality", "\"Rijswijk\"");
        whole(own);
        var asked = ask(new Library(), JAVA);
        assertEquals(OptionalInt.of(Level.FALLBACK.code()), asked.code());
        assertTrue(
                asked.under("Inhoud").contains("gemeente: geen [niet wat bedoeld is]"),
                asked.out().toString());
        var finding = asked.under("Kijk hiernaar").getFirst();
        assertTrue(finding.contains("P016: Dit pakket is voor ‘Rijswijk’, maar gekozen is ‘Delft’."), finding);
        assertFalse(String.join("", Asked.in(home, "--readback").out()).contains("toestel 4510"));
    }

    /// Neither the region nor the content of any municipality, installed or named, can be meant by such a name.
    @ParameterizedTest(name = "with {0}")
    @ValueSource(strings = {"nothing", "content", "delft"})
    void aMunicipalityThatIsInNoListLeavesTheNationalContentAlone(String with) throws IOException {
        var named = with.equals("delft") ? ", \"contentDir\": \"" + own + "\"" : "";
        Files.writeString(home.resolve("beheer.json"), "{\"municipality\": \"Delfft\"" + named + "}");
        if (with.equals("content")) {
            Examples.copyDeep(own, home.resolve("content/gemeente/voorbeeld/2026.11.1"));
        }
        var asked = ask(new Library(), JAVA);
        assertEquals(OptionalInt.of(Level.FALLBACK.code()), asked.code());
        var layers = asked.under("Inhoud");
        assertTrue(layers.get(1).startsWith("regio: Nederland"), layers.toString());
        assertTrue(layers.get(2).startsWith("gemeente: geen"), layers.toString());
        var findings = String.join("\n", asked.under("Kijk hiernaar"));
        assertTrue(findings.contains("municipality: ‘Delfft’ staat niet in de lijst."), findings);
        assertEquals(!with.equals("nothing"), findings.contains(": P017: De gekozen gemeente ‘Delfft’"), findings);
    }

    /// Said in the settings, or in the content of the municipality, there is nothing left to fill in.
    @ParameterizedTest
    @ValueSource(strings = {"settings", "content"})
    void aCounterThatSaysThatItHasNoneIsWhole(String where) throws IOException {
        var file = home.resolve("beheer.json");
        whole(own);
        for (var fact : Desk.Fact.values()) {
            Examples.spoil(file, fact.id(), where.equals("settings") ? "\"geen\"" : "");
            var phone = fact == Desk.Fact.SECURITY || fact == Desk.Fact.CALL_BACK;
            if (where.equals("content")) {
                var none = phone ? "{\"number\": \"geen\"}" : "\"geen\"";
                Examples.spoil(own.resolve("desk.json"), "items[0]." + fact.id(), none);
            }
        }
        var asked = ask(new Library(), JAVA);
        assertEquals(
                OptionalInt.of(Level.GOOD.code()), asked.code(), asked.out().toString());
        var sheet = Asked.in(home, "--readback").out();
        assertTrue(sheet.stream().noneMatch(line -> line.endsWith("geen")), sheet.toString());
        assertFalse(sheet.contains("[ ] toestel 5500"), "its place was taken");
    }

    @Test
    void centralSettingsAreSaidByNameWithTheWrongOnesApart() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"desk\": \"balie 4\", \"edge\": \"top\", \"x\": 1}");
        var central = json(ask(new Library(), Trust.ANYTHING, JAVA, Optional.empty(), "--json"))
                .getAsJsonObject("central");
        assertEquals("[\"desk\"]", central.get("keys").toString());
        assertEquals(2, central.getAsJsonArray("problems").size());
        assertEquals(home.resolve("beheer.json").toString(), central.get("file").getAsString());
    }

    @Test
    void aFileOfCentralManagementThatCannotBeReadIsMoreThanAWrongValue() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{ broken");
        assertEquals(
                OptionalInt.of(Level.FALLBACK.code()), ask(new Library(), JAVA).code());
    }

    @Test
    void anOverdueContactAsksForAttentionAndIsCounted() throws IOException {
        Examples.spoil(own.resolve("checks.json"), "items[0].checkBefore", "\"2026-11-23\"");
        whole(own);
        var asked = ask(new Library(), JAVA);
        assertEquals(OptionalInt.of(Level.ATTENTION.code()), asked.code());
        assertTrue(asked.under("Contacten").contains("te lang geleden gecontroleerd: 1"));
    }

    @ParameterizedTest(name = "released {0}: {1}")
    @CsvSource({"2026-07-27, GOOD", "2026-07-26, ATTENTION", "2025-01-21, ATTENTION", ", GOOD"})
    void aJavaOfMoreThanAHundredAndTwentyDaysAsksForAttention(LocalDate released, Level level) throws IOException {
        whole(own);
        var java = new JavaRuntime("25.0.3", Optional.ofNullable(released));
        assertEquals(OptionalInt.of(level.code()), ask(new Library(), java).code());
    }

    /// Who builds with such a Java hears it before those who install.
    @Test
    void makingAPackageWarnsAtTheSameAge() throws IOException {
        assertTrue(
                Files.readString(Path.of("script/package")).contains("\noldest_java=" + Diagnosis.OLDEST_JAVA + "\n"));
    }

    @ParameterizedTest(name = "made {0}: {1}")
    @CsvSource({"2025-11-24, GOOD", "2025-11-23, ATTENTION", "2020-01-01, ATTENTION", ", GOOD"})
    void aVersionOfMoreThanAYearAsksForAttention(LocalDate made, Level level) throws IOException {
        whole(own);
        build = new Build(false, Optional.ofNullable(made));
        var asked = ask(new Library(), JAVA);
        assertEquals(OptionalInt.of(level.code()), asked.code());
        assertEquals(
                level == Level.GOOD
                        ? List.of()
                        : List.of("Deze versie van Baliewijzer is van " + made
                                + ", meer dan een jaar geleden. Vraag de leverancier of er een nieuwere is."),
                asked.under("Kijk hiernaar"));
    }

    @Test
    void aTrialVersionSaysSoInItsFirstLineAndAsksForAttention() throws IOException {
        whole(own);
        build = new Build(true, Optional.empty());
        var asked = ask(new Library(), JAVA);
        assertEquals(OptionalInt.of(Level.ATTENTION.code()), asked.code());
        assertTrue(asked.out().getFirst().endsWith(" (testversie)"), asked.out().toString());
        assertEquals(List.of("Dit is een testversie. Gebruik haar niet aan de balie."), asked.under("Kijk hiernaar"));
        assertTrue(json(ask(new Library(), JAVA, "--json")).get("testVersion").getAsBoolean());
    }

    @Test
    void aReleasedVersionSaysNothingOfThat() throws IOException {
        whole(own);
        assertFalse(ask(new Library(), JAVA).out().getFirst().contains("testversie"));
        assertFalse(json(ask(new Library(), JAVA, "--json")).get("testVersion").getAsBoolean());
    }

    @Test
    void thePanelThatRunsSaysWhichKeysItHolds() throws IOException {
        whole(own);
        var status = new Status(Set.of(GlobalKey.SUMMON, GlobalKey.HIDE), true, false);
        var asked = ask(new Library(), Trust.ANYTHING, JAVA, Optional.of(status));
        assertEquals(OptionalInt.of(Level.GOOD.code()), asked.code());
        assertTrue(
                asked.under("Paneel").contains("toetsen: summon, hide"),
                asked.out().toString());
        var panel = json(ask(new Library(), Trust.ANYTHING, JAVA, Optional.of(status), "--json"))
                .getAsJsonObject("panel");
        assertEquals(
                "{\"running\":true,\"keys\":[\"summon\",\"hide\"],\"docked\":true,\"watching\":false,\"kiosk\":false,\"replaced\":false,\"failed\":false,\"silent\":false}",
                panel.toString());
    }

    @Test
    void aPanelOfWhichOnlyTheEmergencyCardIsLeftIsBroken() throws IOException {
        whole(own);
        var failed = Optional.of(Status.failure());
        var asked = ask(new Library(), Trust.ANYTHING, JAVA, failed);
        assertEquals(OptionalInt.of(Level.BROKEN.code()), asked.code());
        assertEquals(List.of("vastgelopen: het toont alleen nog de noodnummers"), asked.under("Paneel"));
        assertEquals(1, asked.under("Kijk hiernaar").size(), asked.out().toString());
    }

    @Test
    void aPanelThatStandsStillIsBroken() throws IOException {
        whole(own);
        var silent = Optional.of(Status.silence());
        var asked = ask(new Library(), Trust.ANYTHING, JAVA, silent);
        assertEquals(OptionalInt.of(Level.BROKEN.code()), asked.code());
        assertEquals(List.of("vastgelopen: het antwoordt niet"), asked.under("Paneel"));
        assertEquals(1, asked.under("Kijk hiernaar").size(), asked.out().toString());
        var json = json(ask(new Library(), Trust.ANYTHING, JAVA, silent, "--json"));
        assertTrue(json.getAsJsonObject("panel").get("silent").getAsBoolean());
    }

    /// Nothing else runs beside it, so no key has to lead to it.
    @Test
    void aKioskIsNamedAndNeedsNoKey() throws IOException {
        whole(own);
        var kiosk = Optional.of(new Status(Set.of(), false, true, true, false));
        var asked = ask(new Library(), Trust.ANYTHING, JAVA, kiosk);
        assertEquals(OptionalInt.of(Level.GOOD.code()), asked.code());
        assertEquals(
                List.of("draait als kiosk, over het hele scherm", "merkt het vergrendelen van het scherm: ja"),
                asked.under("Paneel"));
        var json = json(ask(new Library(), Trust.ANYTHING, JAVA, kiosk, "--json"));
        assertTrue(json.getAsJsonObject("panel").get("kiosk").getAsBoolean());
    }

    /// After an upgrade while somebody was at work.
    @Test
    void aPanelOfTheVersionBeforeIsToldAsLongAsItRuns() throws IOException {
        whole(own);
        var old = Optional.of(new Status(Set.of(GlobalKey.SUMMON), true, true, false, true));
        var asked = ask(new Library(), Trust.ANYTHING, JAVA, old);
        assertEquals(OptionalInt.of(Level.ATTENTION.code()), asked.code());
        assertEquals(
                List.of("Het paneel draait nog in de versie van voor de laatste installatie."
                        + " Het gaat over als niemand het gebruikt, of als het opnieuw start."),
                asked.under("Kijk hiernaar"));
        var json = json(ask(new Library(), Trust.ANYTHING, JAVA, old, "--json"));
        assertTrue(json.getAsJsonObject("panel").get("replaced").getAsBoolean());
    }

    @Test
    void aPanelWithoutKeysIsToldAndNoPanelIsNot() throws IOException {
        whole(own);
        var none = new Status(Set.of(), false, false);
        assertEquals(
                OptionalInt.of(Level.ATTENTION.code()),
                ask(new Library(), Trust.ANYTHING, JAVA, Optional.of(none)).code());
        assertEquals(OptionalInt.of(Level.GOOD.code()), ask(new Library(), JAVA).code());
    }

    /// Written open to all, which root objects to as well.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatTheUserCouldChangeIsSaidWithItsPlace() throws IOException {
        whole(own);
        Files.setPosixFilePermissions(home.resolve("beheer.json"), PosixFilePermissions.fromString("rw-rw-rw-"));
        var open = Examples.copy(own, home.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        whole(open);
        var asked = ask(new Library(), new Guard(OptionalInt.of(0)), JAVA, Optional.empty());
        assertEquals(OptionalInt.of(Level.FALLBACK.code()), asked.code());
        var findings = asked.under("Kijk hiernaar");
        assertTrue(findings.getFirst().contains(open + ": P011: "), findings.toString());
        assertTrue(findings.stream().anyMatch(line -> line.startsWith("centrale instellingen (")), findings.toString());
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource({"rwx------, false", "rwxr-x---, true", "rwxrwxrwx, true"})
    void theFolderOfTheSessionIsForThisUserAlone(String rights, boolean wrong) throws IOException {
        var session = Files.createDirectory(home.resolve("session"));
        Files.setPosixFilePermissions(session, PosixFilePermissions.fromString(rights));
        var folders = Asked.folders(home);
        var here = new Installation(
                new Folders(
                        folders.config(),
                        folders.central(),
                        Optional.of(session),
                        folders.installed(),
                        folders.content()),
                new Library(),
                Trust.ANYTHING,
                new Environment(
                        JAVA,
                        RELEASED,
                        () -> new PlainDesktop("Hier is geen bureaublad."),
                        Optional::empty,
                        () -> Ending.NONE),
                Clock.systemUTC());
        assertTrue(FolderRights.of(here).stream()
                .anyMatch(place -> place.path().equals(session) && place.wrong() == wrong));
    }

    /// The panel opens with those of the system, so nobody would hear of it.
    @Test
    void lettersOfTheProgramThatAreMissingAreSaid() throws IOException {
        whole(own);
        var installed = Files.createDirectories(home.resolve("program/fonts"));
        for (String weight : List.of("Regular", "Medium", "SemiBold")) {
            var name = "AtkinsonHyperlegibleNext-" + weight + ".ttf";
            Files.copy(Path.of("styles/fonts", name), installed.resolve(name));
        }
        var said = Asked.installed(home, home.resolve("program"), "--health").under("Kijk hiernaar");
        assertTrue(
                said.contains("Letters van het programma ontbreken: AtkinsonHyperlegibleNext-Bold.ttf."
                        + " Het paneel gebruikt die van het systeem. Installeer het programma opnieuw."),
                said.toString());
        Files.copy(
                Path.of("styles/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
                installed.resolve("AtkinsonHyperlegibleNext-Bold.ttf"));
        said = Asked.installed(home, home.resolve("program"), "--health").under("Kijk hiernaar");
        assertFalse(said.toString().contains("Letters van het programma"), said.toString());
    }

    @Test
    void moreThanTheWordIsRefused() {
        assertEquals(
                OptionalInt.of(Exit.USAGE), Asked.in(home, "--health", "--xml").code());
        assertEquals(
                OptionalInt.of(Exit.USAGE),
                Asked.in(home, "--health", "--json", "--json").code());
    }

    @Test
    void askingChangesNothing() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{ broken");
        ask(new Library(), JAVA);
        try (var files = Files.list(home)) {
            assertEquals(List.of(home.resolve("settings.json")), files.toList());
        }
    }

    private Asked ask(Library library, JavaRuntime java, String... more) {
        return ask(library, Trust.ANYTHING, java, Optional.empty(), more);
    }

    private Asked ask(Library library, Trust trust, JavaRuntime java, Optional<Status> panel, String... more) {
        var noon = TODAY.atTime(12, 0).atZone(Reachability.ZONE).toInstant();
        var here = new Installation(
                Asked.folders(home),
                library,
                trust,
                new Environment(
                        java,
                        build,
                        () -> new PlainDesktop("Hier is geen bureaublad."),
                        () -> panel,
                        () -> Ending.NONE),
                Clock.fixed(noon, Reachability.ZONE));
        var words = new String[more.length + 1];
        words[0] = "--health";
        System.arraycopy(more, 0, words, 1, more.length);
        return Asked.of(here, words);
    }

    /// Everything filled in, in a municipality that has a region.
    private void whole(Path own) throws IOException {
        Files.writeString(home.resolve("beheer.json"), """
            {"municipality": "Delft", "address": "Markt 87", "entrance": "Markt", "floor": "2", "desk": "4",
             "alarmButton": "Onder het blad.", "codeSentence": "Is Jan er?", "security": "2222",
             "outsidePrefix": "0", "phoneShowsAddress": false, "callBack": "2345", "localLead": "Sanne, 2346",
             "contentDir": "%s"}
            """.formatted(own));
    }

    private Library brokenLibrary() {
        var root = home.resolve("bundled");
        if (Files.notExists(root)) {
            Examples.copy(Path.of("src/test/resources/content"), root);
        }
        Examples.write(root.resolve("landelijk/steps.json"), "");
        return Examples.library(root);
    }

    private static JsonObject json(Asked asked) {
        return JsonParser.parseString(String.join("\n", asked.out())).getAsJsonObject();
    }

    private static List<String> texts(Iterable<JsonElement> list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.getAsJsonObject().get(member).getAsString())
                .toList();
    }
}
