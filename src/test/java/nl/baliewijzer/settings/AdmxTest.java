package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
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
                AllSettings.rows().stream().map(Setting::id).collect(Collectors.toCollection(TreeSet::new)),
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
        asked.removeIf(id -> AllSettings.of(id).isPresent());
        assertEquals(Set.of(), asked);
    }

    private static String made(String name) throws IOException {
        return switch (name) {
            case "baliewijzer.admx" -> Admx.policies();
            case "nl-NL/baliewijzer.adml" -> Admx.words(new Dutch());
            default -> Admx.words(new English(english()));
        };
    }

    /// Everything as the table has it.
    private record Dutch() implements Admx.Language {
        @Override
        public String windows() {
            return "Windows 10 of nieuwer";
        }

        @Override
        public String name(Setting<?> setting) {
            return setting.name();
        }

        @Override
        public String about(Setting<?> setting) {
            return setting.about() + "\nVul in: " + setting.rule() + ".\nNaam in het register: " + setting.id() + ".";
        }

        @Override
        public String word(Worded word) {
            return word.text() + " (" + word.id() + ")";
        }
    }

    private record English(Properties sentences) implements Admx.Language {
        @Override
        public String windows() {
            return "Windows 10 or later";
        }

        @Override
        public String name(Setting<?> setting) {
            return setting.id();
        }

        @Override
        public String about(Setting<?> setting) {
            return sentences.getProperty(setting.id(), "") + "\nWithout it: " + builtIn(setting) + ".";
        }

        private static <T> String builtIn(Setting<T> setting) {
            return setting.builtIn().map(setting::written).orElse("empty");
        }

        @Override
        public String word(Worded word) {
            return word.id();
        }
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
