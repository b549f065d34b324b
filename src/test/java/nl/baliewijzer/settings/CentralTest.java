package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentralTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFileNothingIsManagedAndNothingIsWrong() {
        assertEquals(Central.NONE, Central.of(List.of(new JsonFile(folder.resolve("beheer.json")))));
    }

    @Test
    void everySettingCanBeGivenAsItIsWrittenNaturally() throws IOException {
        var central = central("""
                {
                  "edge": "left", "width": 400, "textSize": 150, "theme": "dark", "singleKeys": false,
                  "staffScreen": "DP-1", "clientScreen": "HDMI-1", "taskBar": true, "summonKey": "F8",
                  "hideKey": "none", "hideKeyToo": "Ctrl+Shift+B", "start": "hidden",
                  "kiosk": true,
                  "emergencySign": "112",
                  "municipality": "Delft", "contentDir": "/srv/inhoud", "name": "Delft", "accent": "#00646e",
                  "localLead": "Sanne, 2345", "address": "Markt 87", "entrance": "Markt", "floor": "2",
                  "desk": "balie 4", "alarmButton": "Onder het blad.", "codeSentence": "Is Jan er?",
                  "security": "2222", "outsidePrefix": 0, "phoneShowsAddress": true, "callBack": "015 260 22 22",
                  "ownFacts": false, "copyFacts": true, "idleMinutes": 45, "prismOrder": "hw",
                  "autostart": false, "countUse": true
                }
                """);
        assertEquals(AllSettings.rows(), central.values().settings());
        assertTrue(central.problems().isEmpty());
        assertEquals(
                Settings.DEFAULTS
                        .with(AllSettings.EDGE, Edge.LEFT)
                        .with(AllSettings.WIDTH, 400)
                        .with(AllSettings.TEXT_SIZE, 150)
                        .with(AllSettings.THEME, Theme.DARK)
                        .with(AllSettings.MUNICIPALITY, "Delft")
                        .with(AllSettings.SINGLE_KEYS, false)
                        .with(AllSettings.STAFF_SCREEN, "DP-1")
                        .with(AllSettings.CLIENT_SCREEN, "HDMI-1")
                        .with(AllSettings.TASK_BAR, true)
                        .with(AllSettings.SUMMON_KEY, Chord.of("F8"))
                        .with(AllSettings.HIDE_KEY, Optional.empty())
                        .with(AllSettings.HIDE_KEY_TOO, Chord.of("Ctrl+Shift+B")),
                Choices.NONE.settings(central));
        assertEquals(AtLogin.HIDDEN, central.get(AllSettings.START));
        assertTrue(central.get(AllSettings.KIOSK));
        assertEquals(EmergencySign.FIGURES, central.get(AllSettings.EMERGENCY_SIGN));
        assertEquals(Optional.of(Path.of("/srv/inhoud")), central.find(AllSettings.CONTENT_DIR));
        assertEquals(Optional.of("Delft"), central.find(AllSettings.NAME));
        assertEquals(Optional.of("#00646e"), central.find(AllSettings.ACCENT));
        assertEquals(Optional.of("Sanne, 2345"), central.find(AllSettings.LOCAL_LEAD));
        assertFalse(central.get(AllSettings.OWN_FACTS));
        assertTrue(central.get(AllSettings.COPY_FACTS));
        assertTrue(central.get(AllSettings.COUNT_USE));
        assertEquals(45, central.get(AllSettings.IDLE_MINUTES));
    }

    @Test
    void withoutASettingItIsAPanelFactsAreTypedButNotCopiedAndHalfAnHourEmptiesAll() {
        assertFalse(Central.NONE.get(AllSettings.KIOSK));
        assertEquals(EmergencySign.TELEPHONE, Central.NONE.get(AllSettings.EMERGENCY_SIGN));
        assertTrue(Central.NONE.get(AllSettings.OWN_FACTS));
        assertFalse(Central.NONE.get(AllSettings.COPY_FACTS));
        assertEquals(30, Central.NONE.get(AllSettings.IDLE_MINUTES));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"edge": "top"}                   | I002 | $.edge
                    {"edge": 5}                       | I002 | $.edge
                    {"edge": ["left"]}                | I002 | $.edge
                    {"edge": {}}                      | I002 | $.edge
                    {"edge": null}                    | J008 | $.edge
                    {"width": true}                   | I002 | $.width
                    {"width": 400.5}                  | I002 | $.width
                    {"width": 100000}                 | I002 | $.width
                    {"name": "Meldpunt politie"}      | I002 | $.name
                    {"contentDir": "inhoud"}          | I002 | $.contentDir
                    {"kleur": "rood"}                 | I001 | $.kleur
                    {"EDGE": "left"}                  | I001 | $.EDGE
                    """)
    void aWrongValueIsLeftOutAndSaid(String json, String code, String path) throws IOException {
        var central = central(json);
        assertEquals(SettingValues.NONE, central.values());
        assertEquals(Settings.DEFAULTS, Choices.NONE.settings(central));
        var problem = central.problems().getFirst();
        assertEquals(1, central.problems().size());
        assertEquals(code, problem.code());
        assertEquals(path, problem.path());
        assertEquals(1, problem.line());
    }

    /// It lists nothing, so the only way without it is to take it away.
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void anEmptyFileIsSaidWithWhatHelpsHere(String json) throws IOException {
        var problem = central(json).problems().getFirst();
        assertEquals("J004", problem.code());
        assertTrue(problem.text().startsWith("Het bestand is leeg. Vul het, of haal het weg"), problem.text());
    }

    @Test
    void aWrongValueLeavesTheOthersAndTellsItsLine() throws IOException {
        var central = central("{\n\"edge\": \"left\",\n\"width\": 9000,\n\"desk\": \"balie 4\"\n}");
        assertEquals(SettingValues.of(AllSettings.EDGE, Edge.LEFT).with(AllSettings.DESK, "balie 4"), central.values());
        var problem = central.problems().getFirst();
        assertEquals(3, problem.line());
        assertEquals(folder.resolve("beheer.json").toString(), problem.file());
        assertTrue(problem.text().contains("een heel getal van 360 tot en met 560"), problem.text());
    }

    @Test
    void whatDiffersFromDeskToDeskWinsOverContent() throws IOException {
        var content = new Desk(
                Optional.of("Delft"),
                Optional.of("Markt 87"),
                Optional.empty(),
                Optional.of("begane grond"),
                Optional.of("balie 1"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Phone("1111", Optional.of("BHV"))),
                Optional.of("0"),
                Optional.of(false),
                Optional.empty());
        var desk = central("""
                {"desk": "balie 4", "alarmButton": "Onder het blad.", "phoneShowsAddress": true, "callBack": "2345"}
                """).desk(content);
        assertEquals(
                new Desk(
                        Optional.of("Delft"),
                        Optional.of("Markt 87"),
                        Optional.empty(),
                        Optional.of("begane grond"),
                        Optional.of("balie 4"),
                        Optional.of("Onder het blad."),
                        Optional.empty(),
                        Optional.of(new Phone("1111", Optional.of("BHV"))),
                        Optional.of("0"),
                        Optional.of(true),
                        Optional.of(new Phone("2345", Optional.empty()))),
                desk);
        assertEquals(content, Central.NONE.desk(content));
    }

    /// What content says, what the setting says, what is shown then, and whether it is known that there is none.
    @ParameterizedTest(name = "content {0}, setting {1}: {2}, none {3}")
    @CsvSource({
        "-, -, -, false",
        "0, -, 0, false",
        "0, geen, -, true",
        "-, geen, -, true",
        "none, -, -, true",
        "none, 9, 9, false",
        "none, geen, -, true",
        "0, Geen, -, true"
    })
    void noneIsSaidByTheLastWhoSaysSomething(String said, String set, String shown, boolean none) throws IOException {
        Optional<String> value = Optional.of(said).filter(word -> word.equals("0"));
        var phone = value.map(number -> new Phone(number, Optional.empty()));
        var content = new Desk(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                value,
                Optional.empty(),
                phone,
                value,
                Optional.empty(),
                phone,
                said.equals("none") ? EnumSet.allOf(Desk.Fact.class) : Set.of());
        // a short number has two digits at least
        var number = set.equals("9") ? "99" : set;
        var desk = central(set.equals("-") ? "{}" : """
                {"alarmButton": "%1$s", "outsidePrefix": "%1$s", "security": "%2$s", "callBack": "%2$s"}
                """.formatted(set, number)).desk(content);
        var seen = Optional.of(shown).filter(word -> !word.equals("-"));
        assertEquals(seen, desk.outsidePrefix());
        assertEquals(seen, desk.alarmButton());
        var called = seen.map(word -> word.equals("9") ? "99" : word);
        assertEquals(called, desk.security().map(Phone::number));
        assertEquals(called, desk.callBack().map(Phone::number));
        assertEquals(none ? EnumSet.allOf(Desk.Fact.class) : Set.of(), desk.none());
    }

    @Test
    void onlyWhatTheEmployeeMayNotChangeIsFixed() throws IOException {
        var central = central("{\"edge\": \"left\", \"municipality\": \"Delft\"}");
        assertFalse(central.fixes(AllSettings.EDGE));
        assertTrue(central.fixes(AllSettings.MUNICIPALITY));
        assertFalse(Central.NONE.fixes(AllSettings.MUNICIPALITY));
        assertTrue(Central.NONE.fixes(AllSettings.CONTENT_DIR));
    }

    private Central central(String json) throws IOException {
        return Central.of(List.of(new JsonFile(Files.writeString(folder.resolve("beheer.json"), json))));
    }
}
