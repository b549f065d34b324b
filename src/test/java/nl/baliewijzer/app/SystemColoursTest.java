package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import nl.baliewijzer.settings.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemColoursTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): #([0-9a-f]{6});");

    /// The themes of Windows 11 and of Windows 10, and two that somebody mixed badly: ground, text, chosen, on it,
    /// link.
    static Stream<List<String>> themes() {
        return Stream.of(
                List.of("202020", "ffffff", "8ee3f0", "263b50", "75e9fc"),
                List.of("fffaef", "3d3d3d", "903909", "fff5e3", "1c5e75"),
                List.of("2d3236", "ffffff", "a1bfde", "212d3b", "70ebde"),
                List.of("000000", "ffffff", "d6b4fd", "2b2b2b", "8080ff"),
                List.of("000000", "ffff00", "008000", "ffffff", "0000ff"),
                List.of("000000", "00ff00", "0000ff", "ffffff", "00ffff"),
                List.of("ffffff", "000000", "37006e", "ffffff", "00009f"),
                List.of("ffffff", "000000", "ffff00", "ffffff", "ffffee"),
                List.of("000000", "ffffff", "ffffff", "eeeeee", "111111"));
    }

    private static Map<String, Object> windows(List<String> theme) {
        Map<String, Object> preferences = new HashMap<>();
        preferences.put("Windows.SPI.HighContrast", true);
        var names = List.of("WINDOW", "WINDOWTEXT", "HIGHLIGHT", "HIGHLIGHTTEXT", "HOTLIGHT");
        for (int at = 0; at < theme.size(); at++) {
            preferences.put("Windows.SysColor.COLOR_" + names.get(at), Color.web("#" + theme.get(at)));
        }
        return preferences;
    }

    private static Map<String, String> tokens(Map<String, Object> preferences) {
        Map<String, String> tokens = new TreeMap<>();
        TOKEN.matcher(SystemColours.of(preferences).orElseThrow().style())
                .results()
                .forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        return Contrast.between(rgb(tokens, one), rgb(tokens, other));
    }

    private static int rgb(Map<String, String> tokens, String token) {
        return Integer.parseInt(Objects.requireNonNull(tokens.get(token), token), 16);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTextCanBeReadInEveryTheme(List<String> theme) {
        var tokens = tokens(windows(theme));
        for (String text :
                List.of("-ink", "-ink-soft", "-ink-quiet", "-accent", "-accent-ink", "-danger", "-ok", "-shut")) {
            for (String ground : List.of("-paper", "-ground", "-track", "-chosen", "-accent-soft", "-unknown-soft")) {
                assertTrue(contrast(tokens, text, ground) >= 4.5, text + " on " + ground);
            }
        }
        assertTrue(contrast(tokens, "-on-accent", "-accent") >= 4.5);
        assertTrue(contrast(tokens, "-focus", "-paper") >= 3);
    }

    /// A colour that the sheet has and this does not would be one that nobody chose.
    @Test
    void everyColourByMeaningIsOneOfTheEmployee() throws IOException {
        String sheet = Files.readString(Path.of("styles/tokens.css"));
        List<String> all = TOKEN.matcher(sheet.substring(sheet.indexOf(".root.contrast")))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertEquals(
                all,
                List.copyOf(tokens(windows(themes().findFirst().orElseThrow())).keySet()));
    }

    @Test
    void noColourIsUsedThatIsNotAmongTheFive() {
        themes().forEach(theme -> assertTrue(
                theme.containsAll(tokens(windows(theme)).values()),
                () -> tokens(windows(theme)).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "8ee3f0, 263b50, 75e9fc, 8ee3f0, 263b50, 75e9fc",
        "303030, ffffff, 75e9fc, ffffff, 202020, 75e9fc",
        "8ee3f0, 75e9fc, 75e9fc, ffffff, 202020, 75e9fc",
        "8ee3f0, 263b50, 303030, 8ee3f0, 263b50, ffffff"
    })
    void whatCannotBeReadGivesWayToTheColourOfText(
            String chosen, String onChosen, String link, String accent, String onAccent, String focus) {
        var tokens = tokens(windows(List.of("202020", "ffffff", chosen, onChosen, link)));
        assertEquals(accent, tokens.get("-accent"));
        assertEquals(onAccent, tokens.get("-on-accent"));
        assertEquals(focus, tokens.get("-focus"));
    }

    @Test
    void theTwoColoursOfTextAreEnough() {
        var tokens = tokens(windows(List.of("fffaef", "3d3d3d")));
        assertEquals("3d3d3d", tokens.get("-accent"));
        assertEquals("fffaef", tokens.get("-on-accent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WINDOW", "WINDOWTEXT"})
    void withoutOneOfThoseThereIsNothingToGoBy(String missing) {
        var preferences = windows(themes().findFirst().orElseThrow());
        preferences.remove("Windows.SysColor.COLOR_" + missing);
        assertEquals(Optional.empty(), SystemColours.of(preferences));
        preferences.put("Windows.SysColor.COLOR_" + missing, "white");
        assertEquals(Optional.empty(), SystemColours.of(preferences));
    }

    @Test
    void withoutHighContrastTheColoursAreOurs() {
        var preferences = windows(themes().findFirst().orElseThrow());
        preferences.put("Windows.SPI.HighContrast", false);
        assertEquals(Optional.empty(), SystemColours.of(preferences));
        preferences.remove("Windows.SPI.HighContrast");
        assertEquals(Optional.empty(), SystemColours.of(preferences));
        assertEquals(Optional.empty(), SystemColours.of(Map.of("GTK.theme_name", "HighContrast")));
    }
}
