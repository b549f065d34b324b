package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.cli.Verbs;
import nl.baliewijzer.desktop.UnixInstance;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.view.Key;
import nl.baliewijzer.view.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents say is there, is there; what a user can ask, they tell.
class DocumentsTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path PICTURES = DOCS.resolve("beeld");
    private static final Path README = Path.of("README.md");
    private static final Path COMMANDS = DOCS.resolve("commands.md");
    private static final Path MANUAL = DOCS.resolve("handleiding.md");
    private static final Path MANAGEMENT = DOCS.resolve("beheer.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z][A-Za-z]*Test\\b");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final long MOST_BYTES = 150_000;

    static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Stream.of(README, Path.of("CHANGELOG.md"), Path.of("SECURITY.md"), Path.of("CONTRIBUTING.md")),
                Tree.files(DOCS, ".md").stream());
    }

    static List<Path> pictures() throws IOException {
        return Tree.files(PICTURES, ".png");
    }

    static List<String> askable() {
        var help = new ByteArrayOutputStream();
        Verbs.run(
                List.of("--help"),
                new PrintStream(help, true, StandardCharsets.UTF_8),
                System.err,
                () -> new PlainDesktop(""),
                folders -> new UnixInstance(folders, Optional::empty));
        return OPTION.matcher(help.toString(StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        var missing = links(document).filter(target -> !Files.exists(target)).toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureIsSmallAndShownSomewhere(Path picture) throws IOException {
        var bytes = Files.readAllBytes(picture);
        assertEquals(0, Arrays.compare(PNG, 0, PNG.length, bytes, 0, PNG.length));
        assertTrue(bytes.length < MOST_BYTES, bytes.length + " bytes");
        var shown = new TreeSet<Path>();
        for (var document : documents().toList()) {
            links(document).forEach(shown::add);
        }
        assertTrue(shown.contains(picture), shown.toString());
    }

    @Test
    void theHelpListsSomethingToLookFor() {
        assertTrue(
                askable().containsAll(List.of("--help", "--report", "--at", "--tour")),
                askable().toString());
    }

    @ParameterizedTest
    @MethodSource("askable")
    void whatCanBeAskedIsAmongTheCommandsOrOnTheManagementPage(String option) throws IOException {
        var whole = Pattern.compile(Pattern.quote(option) + "(?![a-z-])");
        assertTrue(
                whole.matcher(Files.readString(COMMANDS)).find()
                        || whole.matcher(Files.readString(MANAGEMENT)).find(),
                option);
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyIsInTheManualWithWhatItDoes(Key key) throws IOException {
        var row = "| `" + key.shown() + "` | " + new Texts().get(key.text()) + " |";
        assertTrue(Files.readString(MANUAL).lines().anyMatch(row::equals), row);
    }

    /// Each row that leans on a test names the one that holds it.
    @Test
    void everyTestThatTheAccessibilityTableNamesIsThere() throws IOException {
        var table = Files.readString(DOCS.resolve("toegankelijkheid.md"));
        var there = Tree.files(Path.of("src", "test", "java"), "Test.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        var named = TEST.matcher(table).results().map(MatchResult::group).toList();
        assertTrue(named.size() > 20, named::toString);
        assertEquals(
                List.of(), named.stream().filter(name -> !there.contains(name)).toList());
        assertEquals(
                List.of(), table.lines().filter(row -> row.contains("(test")).toList());
    }

    /// What is said to hold names the test that holds it, and the totals are those of the table.
    @Test
    void everyRowOfTheAccessibilityTableIsHeldAndCounted() throws IOException {
        var page = Files.readString(DOCS.resolve("toegankelijkheid.md"));
        var rows = page.lines().filter(line -> line.startsWith("| 11.")).toList();
        Map<String, Long> outcomes = rows.stream()
                .collect(Collectors.groupingBy(row -> row.split("\\|", -1)[2].strip(), Collectors.counting()));
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> row.contains("| Ja |") || row.contains("| Deels |"))
                        .filter(row -> !TEST.matcher(row).find())
                        .toList());
        var totals =
                "Van de %d bepalingen hieronder: %d keer Ja, %d keer Deels, %d keer Nee, %d keer Linux nee en Windows niet gezien, %d keer Nvt."
                        .formatted(
                                rows.size(),
                                outcomes.remove("Ja"),
                                outcomes.remove("Deels"),
                                outcomes.remove("Nee"),
                                outcomes.remove("Linux nee, Windows niet gezien"),
                                outcomes.remove("Nvt"));
        assertTrue(page.contains(totals), totals);
        assertEquals(Map.of(), outcomes);
    }

    /// The files of the tree that a document links to or shows; addresses of the web are left out.
    private static Stream<Path> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                .map(target -> document.resolveSibling(target).normalize());
    }
}
