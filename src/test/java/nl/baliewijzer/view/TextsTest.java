package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.CompanionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of the interface: each one used, each one there, and neutral wherever a companion may read along.
class TextsTest {
    private static final Texts TEXTS = new Texts();
    private static final Set<String> KEYS = new TreeSet<>(TEXTS.bundle().keySet());

    private static final Path FXML = Path.of("fxml");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/nl/baliewijzer/view"), Path.of("src/main/java/nl/baliewijzer/app"));

    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9]+)*)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("texts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BUILT = Pattern.compile("\"([a-z]+\\.)\" \\+");

    /// Keys, or beginnings of keys, whose texts are shown only in steps 4 and 5, on the 112 screen, in Contacten,
    /// in Info, and in the coordinator's window. Any other text may be on a screen, in the bar or on the cover
    /// while a companion reads along.
    private static final List<String> PLAIN = List.of(
            "aftercare.",
            "away.",
            "beheer.",
            "call.",
            "consult.",
            "emergency.after",
            "emergency.asks",
            "emergency.button",
            "emergency.code",
            "emergency.colleague.",
            "emergency.criteria",
            "emergency.dial",
            "emergency.lead",
            "emergency.leave",
            "emergency.other",
            "emergency.phone.",
            "emergency.read",
            "emergency.say.",
            "emergency.security",
            "emergency.stay",
            "fact.",
            "facts.",
            "info.background",
            "info.cited",
            "info.derived",
            "info.figure",
            "info.no.year",
            "info.pack",
            "info.prompts",
            "guidance.",
            "info.say",
            "info.watch",
            "info.signals",
            "info.source",
            "info.step",
            "lines.",
            "name.",
            "number.or",
            "practice.client",
            "practice.companion",
            "practice.minutes",
            "presence.",
            "question.",
            "sense.",
            "sheet.",
            "trail.");

    private static boolean plain(String key) {
        return PLAIN.stream().anyMatch(key::startsWith);
    }

    static Stream<String> keys() {
        return KEYS.stream();
    }

    static Stream<String> keysACompanionMayRead() {
        return keys().filter(Predicate.not(TextsTest::plain));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).map(TextsTest::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> found(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inFxml() {
        return found(IN_FXML, files(FXML, ".fxml"));
    }

    private static Set<String> inSources(Pattern pattern) {
        return found(pattern, SOURCES.stream().flatMap(folder -> files(folder, ".java")));
    }

    private static Set<String> difference(Collection<String> all, Collection<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    /// Who does not see colours or shapes must know what is meant.
    @Test
    void noTextPointsByAColourOrAShape() {
        Pattern looks = Pattern.compile(
                "\\b(rode?|groene?|blauwe?|gele?|grijze?|ronde|vierkante?|pijltje)\\b", Pattern.CASE_INSENSITIVE);
        assertEquals(
                List.of(),
                KEYS.stream()
                        .map(TEXTS::get)
                        .filter(text -> looks.matcher(text).find())
                        .toList());
    }

    @Test
    void everyTextIsUsed() {
        Set<String> unused = difference(KEYS, inFxml());
        unused.removeAll(inSources(LITERAL));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyInAScreenExists() {
        assertFalse(inFxml().isEmpty());
        assertEquals(Set.of(), difference(inFxml(), KEYS));
    }

    @Test
    void everyKeyThatCodeAsksForExists() {
        assertTrue(inSources(ASKED_FOR).size() > 30);
        assertEquals(Set.of(), difference(inSources(ASKED_FOR), KEYS));
    }

    /// Keys that are handed on, and not asked for at once, look like keys all the same.
    @Test
    void whateverLooksLikeAKeyExists() {
        Set<String> families =
                KEYS.stream().map(key -> key.split("\\.", -1)[0]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> alike = inSources(LITERAL).stream()
                .filter(literal -> !literal.endsWith(".css"))
                .filter(literal -> literal.contains(".") && families.contains(literal.split("\\.", -1)[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), difference(alike, KEYS));
    }

    /// Such a key is found by nobody who looks where its text is used.
    @Test
    void noKeyIsPutTogether() {
        assertEquals(Set.of("theme."), found(BUILT, Stream.of("texts.get(\"theme.\" + one.id())")));
        assertEquals(Set.of(), inSources(BUILT));
    }

    @Test
    void noKeyStandsTwiceInTheFile() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/main/resources/nl/baliewijzer/view/texts.properties")).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList();
        assertEquals(KEYS.size(), lines.size());
    }

    @ParameterizedTest
    @MethodSource("keysACompanionMayRead")
    void tellsACompanionNothing(String key) {
        assertEquals(Optional.empty(), CompanionTest.odd(TEXTS.get(key)), TEXTS.get(key));
    }

    /// A name in the list that stands for nothing any more would let a new text through.
    @Test
    void everyPlainBeginningStandsForATextAndTheListIsNeeded() {
        PLAIN.forEach(start -> assertTrue(keys().anyMatch(key -> key.startsWith(start)), start));
        assertTrue(keys().filter(TextsTest::plain)
                .anyMatch(key -> CompanionTest.fails(TEXTS.get(key)).isPresent()));
    }

    /// A screen of the counter shows no text of the plain ones.
    @ParameterizedTest
    @CsvSource({
        "shell",
        "bar",
        "cover",
        "win-time",
        "make-contact",
        "speak-alone",
        "card-choice",
        "later",
        "look",
        "search",
        "settings",
        "keys"
    })
    void aScreenAtTheCounterShowsNoPlainText(String file) {
        Set<String> shown = found(IN_FXML, Stream.of(read(FXML.resolve(file + ".fxml"))));
        assertEquals(Set.of(), shown.stream().filter(TextsTest::plain).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isCleanText(String key) {
        String text = TEXTS.bundle().getString(key);
        assertEquals(text.strip(), text);
        assertFalse(text.isEmpty());
        // an apostrophe would swallow what a place holder stands for; quotation marks are typographic
        assertFalse(text.matches(".*['\"].*"), text);
        assertFalse(text.contains("  "), text);
    }

    /// A screen shows a text as it is, so a place holder in it would be read.
    @Test
    void aTextOfAScreenHasNoPlaceHolder() {
        inFxml().forEach(key -> assertFalse(TEXTS.bundle().getString(key).contains("{"), key));
    }

    /// Place holders count from 0 without a gap, so that each argument is said.
    @ParameterizedTest
    @MethodSource("keys")
    void placeHoldersCountFromZero(String key) {
        List<Integer> numbers = Pattern.compile("\\{(\\d)}")
                .matcher(TEXTS.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .map(holder -> Integer.valueOf(holder.substring(1, 2)))
                .sorted()
                .toList();
        for (int index = 0; index < numbers.size(); index++) {
            assertEquals(index, numbers.get(index));
        }
    }

    @Test
    void placeHoldersAreReplaced() {
        assertEquals("Stap 3: Spreek alleen", TEXTS.get("info.step", 3, "Spreek alleen"));
        assertEquals("Tekst groter", TEXTS.get("key.larger"));
        assertThrows(MissingResourceException.class, () -> TEXTS.get("no.such.key"));
    }
}
