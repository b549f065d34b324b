package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.CompanionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllSettingsTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    edge              | left
                    edge              | right
                    width             | 360
                    width             | 560
                    textSize          | 175
                    theme             | contrast
                    singleKeys        | false
                    municipality      | 's-Gravenhage
                    contentDir        | /srv/baliewijzer/inhoud
                    name              | Gemeente Súdwest-Fryslân
                    accent            | #00646e
                    accent            | #000000
                    localLead         | Sanne de Vries, 070 353 12 34
                    address           | Spui 70, Den Haag
                    entrance          | Kalvermarkt
                    floor             | begane grond
                    desk              | balie 4
                    alarmButton       | Links onder het blad.
                    codeSentence      | Is mevrouw De Wit er al?
                    security          | 2222
                    security          | toestel 2222
                    security          | +31 (0)70 353 12 34
                    outsidePrefix     | 0
                    outsidePrefix     | *9#
                    outsidePrefix     | geen
                    security          | geen
                    callBack          | Geen
                    alarmButton       | geen
                    phoneShowsAddress | true
                    callBack          | 070-3531234
                    prismOrder        | hw
                    """)
    void accepts(String key, String value) {
        assertEquals(Optional.of(value), written(AllSettings.of(key).orElseThrow(), value));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    edge              | LEFT
                    edge              | top
                    width             | 359
                    width             | 561
                    width             | 420.0
                    width             | 0420
                    width             | -420
                    width             | 99999999999999999999
                    width             | ４２０
                    textSize          | 110
                    textSize          | 225
                    theme             | blue
                    singleKeys        | yes
                    singleKeys        | 1
                    contentDir        | inhoud
                    contentDir        | ../inhoud
                    contentDir        | //server/deel
                    contentDir        | \\\\server\\deel
                    contentDir        | https://example.org
                    name              | Meldpunt politie
                    name              | Wij MELDEN alles
                    name              | Alarmcentrale
                    name              | Een naam die veel te lang is
                    accent            | teal
                    accent            | #abc
                    accent            | #ffffff
                    accent            | #00a0b0
                    accent            | #00646e;
                    security          | 1
                    security          | toestel
                    security          | bel de portier
                    security          | 0900--------8844
                    security          | 0123456789012345
                    outsidePrefix     | 00000
                    outsidePrefix     | nul
                    outsidePrefix     | geen 0
                    security          | geen nummer
                    callBack          | none
                    phoneShowsAddress | geen
                    phoneShowsAddress | ja
                    prismOrder        | es2
                    """)
    void refuses(String key, String value) {
        assertEquals(Optional.empty(), AllSettings.of(key).orElseThrow().read(value));
    }

    @ParameterizedTest
    @MethodSource("nl.baliewijzer.settings.AllSettings#rows")
    void noSettingAcceptsNothing(Setting<?> setting) {
        assertEquals(Optional.empty(), setting.read(""));
        assertEquals(Optional.empty(), setting.read("   "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u200Bb", "a\u202Eb", "a\u2028b", "a\uD800b", "\uFEFFa"})
    void noLineHidesSomething(String value) {
        for (var setting : AllSettings.rows()) {
            assertEquals(Optional.empty(), setting.read(value), setting.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"localLead,60", "address,80", "entrance,60", "floor,40", "desk,40", "name,24", "municipality,60"})
    void aLineEndsAtItsLimitInCharactersAPersonCounts(String id, int longest) {
        var setting = AllSettings.of(id).orElseThrow();
        assertTrue(setting.read("é".repeat(longest)).isPresent());
        assertTrue(setting.read("🙂".repeat(longest)).isPresent());
        assertFalse(setting.read("é".repeat(longest + 1)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("nl.baliewijzer.settings.AllSettings#rows")
    <T> void whatIsBuiltInIsAllowed(Setting<T> setting) {
        assertEquals(setting.builtIn(), setting.builtIn().map(setting::written).flatMap(setting::read));
    }

    @Test
    void whatIsBuiltInIsWhatTheWindowStartsWith() {
        assertEquals(Settings.DEFAULTS, Choices.NONE.settings(Central.NONE));
    }

    @Test
    void everyNameIsFoundAndUnique() {
        var ids = AllSettings.rows().stream().map(Setting::id).collect(Collectors.toSet());
        var names = AllSettings.rows().stream().map(Setting::name).collect(Collectors.toSet());
        assertEquals(AllSettings.rows().size(), ids.size());
        assertEquals(AllSettings.rows().size(), names.size());
        for (var setting : AllSettings.rows()) {
            assertEquals(Optional.of(setting), AllSettings.of(setting.id()));
        }
        assertEquals(Optional.empty(), AllSettings.of("Edge"));
    }

    @Test
    void ruleSaysWhatToFillIn() {
        assertEquals("left of right", AllSettings.EDGE.rule());
        assertEquals("system, light, dark of contrast", AllSettings.THEME.rule());
        assertEquals("een heel getal van 360 tot en met 560", AllSettings.WIDTH.rule());
        assertEquals("een heel getal van 100 tot en met 200 in stappen van 25", AllSettings.TEXT_SIZE.rule());
    }

    private static <T> Optional<String> written(Setting<T> setting, String text) {
        return setting.read(text).map(setting::written);
    }

    /// Whoever stands beside the employee may read the settings.
    @Test
    void whatTheEmployeeMayChooseIsNeutral() {
        var words = AllSettings.rows().stream()
                .filter(setting -> setting.say() != Say.CENTRAL)
                .map(Setting::allowed)
                .filter(Allowed.OneWord.class::isInstance)
                .flatMap(allowed -> ((Allowed.OneWord<?>) allowed).words().stream())
                .map(Worded::text)
                .toList();
        assertTrue(words.containsAll(List.of("Links", "Hoog contrast")), words.toString());
        for (var word : words) {
            assertEquals(Optional.empty(), CompanionTest.fails(word));
        }
    }
}
