package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The templates for Group Policy are those that the table of settings gives, and what the MSI asks is in the table.
class AdmxTest {
    private static final Path FOLDER = Path.of("installer/windows/admx");
    /// Where what should be there is left, to be copied after a change of the table.
    private static final Path FRESH = Path.of("target/admx");

    @ParameterizedTest
    @ValueSource(strings = {"baliewijzer.admx", "nl-NL/baliewijzer.adml", "en-US/baliewijzer.adml"})
    void isWhatTheTableGives(String name) throws IOException {
        String wanted = made(name);
        Path fresh = FRESH.resolve(name);
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, wanted);
        assertEquals(wanted, Files.readString(FOLDER.resolve(name)), "Copy target/admx over installer/windows/admx.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL/baliewijzer.adml", "en-US/baliewijzer.adml"})
    void everyWordThatThePoliciesNameIsThere(String name) throws IOException {
        Set<String> named = found("\\$\\((?:string|presentation)\\.([^)]*)\\)", "baliewijzer.admx");
        Set<String> given = found("<(?:string|presentation) id=\"([^\"]*)\"", name);
        assertTrue(given.containsAll(named), named + " in " + given);
    }

    @Test
    void everySettingIsSaidInEnglishAndNoOther() throws IOException {
        assertEquals(
                Arrays.stream(SettingKey.values()).map(SettingKey::id).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(english().stringPropertyNames()));
    }

    @Test
    void everyPropertyOfTheMsiIsASetting() throws IOException {
        Set<String> asked = Pattern.compile("\\b[A-Z]+=([a-zA-Z]+)")
                .matcher(Files.readString(Path.of("installer/windows/msi"))
                        .lines()
                        .dropWhile(line -> !line.startsWith("central=("))
                        .takeWhile(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(asked.contains("municipality"), asked.toString());
        asked.removeIf(id -> SettingKey.of(id).isPresent());
        assertEquals(Set.of(), asked);
    }

    private static String made(String name) throws IOException {
        Properties english = english();
        return switch (name) {
            case "baliewijzer.admx" -> Admx.policies();
            case "nl-NL/baliewijzer.adml" ->
                Admx.words("Windows 10 of nieuwer", SettingKey::about, key -> "Vul in: " + key.rule() + ".");
            default ->
                Admx.words(
                        "Windows 10 or later",
                        key -> english.getProperty(key.id(), ""),
                        key -> key.builtIn()
                                .map(value -> "Without it: " + value + ".")
                                .orElse("Without it: empty."));
        };
    }

    private static Properties english() throws IOException {
        Properties english = new Properties();
        english.load(new StringReader(Files.readString(FOLDER.resolve("english.properties"))));
        return english;
    }

    private static Set<String> found(String pattern, String name) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(FOLDER.resolve(name)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
