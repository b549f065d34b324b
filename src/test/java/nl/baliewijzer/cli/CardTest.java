package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    private static final Path STYLES = Path.of("styles").toAbsolutePath();

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"meldkaart", "stappenkaart"})
    void aCardIsMadeForTheMunicipalityThatIsNamed(String kind) throws IOException {
        var file = home.resolve("uit.pdf");
        var asked = Asked.installed(home, STYLES, "--card", kind, "--municipality", "zoetermeer", file.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.toString());
        assertEquals(List.of("Gemaakt: " + file), asked.out());
        assertTrue(text(file).contains("Gemeente Zoetermeer"));
        assertEquals(List.of("uit.pdf"), files());
    }

    @Test
    void withoutANameItIsForThisInstallationAndItsOwnContent() throws IOException {
        Files.writeString(
                home.resolve("beheer.json"),
                "{\"municipality\": \"Delft\", \"contentDir\": \"" + Examples.delft(home.resolve("delft")) + "\"}");
        var file = home.resolve("uit.pdf");
        var asked = Asked.installed(home, STYLES, "--card", "meldkaart", file.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.toString());
        assertEquals(List.of(), asked.err());
        assertTrue(text(file).contains("toestel 4510"));
    }

    @Test
    void aFolderGivenByHandIsUsedInThePlaceOfWhatIsInstalled() throws IOException {
        var file = home.resolve("uit.pdf");
        var asked = Asked.installed(
                home,
                STYLES,
                "--card",
                "meldkaart",
                "--content",
                Path.of("content/gemeente/voorbeeld").toAbsolutePath().toString(),
                "--municipality",
                "Delft",
                file.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), asked.code(), asked.toString());
        assertEquals(List.of(), asked.err());
        assertTrue(text(file).contains("toestel 4410"));
        assertTrue(text(file).contains("Gemeente Delft"));
    }

    @Test
    void aFileThatIsThereIsReplacedAndThatIsSaid() throws IOException {
        var file = Files.writeString(home.resolve("uit.pdf"), "old");
        var asked = Asked.installed(home, STYLES, "--card", "stappenkaart", file.toString());
        assertEquals(List.of("Vervangen: " + file), asked.out());
        assertTrue(text(file).contains("Win tijd"));
        assertEquals(List.of("uit.pdf"), files());
    }

    @Test
    void whatIsNoRegularFileIsNeverReplaced() throws IOException {
        var precious = Files.writeString(home.resolve("precious"), "mine");
        var link = Files.createSymbolicLink(home.resolve("uit.pdf"), precious);
        for (var there : List.of(link, Path.of("/dev/null"))) {
            var asked = Asked.installed(home, STYLES, "--card", "stappenkaart", there.toString());
            assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code(), asked.toString());
            assertEquals(1, asked.err().size());
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("mine", Files.readString(precious));
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void aLinkBesideTheFileIsNotWrittenThrough() throws IOException {
        var precious = Files.writeString(home.resolve("precious"), "mine");
        Files.createSymbolicLink(home.resolve("uit.pdf.new"), precious);
        Asked.installed(
                home, STYLES, "--card", "stappenkaart", home.resolve("uit.pdf").toString());
        assertEquals("mine", Files.readString(precious));
        assertEquals(List.of("precious", "uit.pdf"), files());
    }

    @Test
    void whereNothingCanBeWrittenTheOldOneStays() throws IOException {
        var asked = Asked.installed(
                home,
                STYLES,
                "--card",
                "meldkaart",
                home.resolve("nowhere/uit.pdf").toString());
        assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code());
        assertTrue(asked.err().getFirst().startsWith("Het bestand is niet te schrijven: "), asked.toString());
        assertEquals(List.of(), files());
    }

    @Test
    void aMissingFontIsNamedAndTheOldCardStays() throws IOException {
        var file = Files.writeString(home.resolve("uit.pdf"), "old");
        var asked = Asked.installed(home, home, "--card", "meldkaart", file.toString());
        assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code());
        assertTrue(asked.err().getFirst().contains("AtkinsonHyperlegibleNext-Regular.ttf"), asked.toString());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("uit.pdf"), files());
    }

    @Test
    void withoutAFolderOfTheProgramThereIsNoCard() throws IOException {
        var asked =
                Asked.in(home, "--card", "meldkaart", home.resolve("uit.pdf").toString());
        assertEquals(OptionalInt.of(Exit.UNREADABLE), asked.code());
        assertTrue(asked.err().getFirst().startsWith("De map van het programma is niet bekend."), asked.toString());
    }

    @Test
    void aMissingLeadIsToldToTheCoordinator() {
        var asked = Asked.installed(
                home, STYLES, "--card", "meldkaart", home.resolve("uit.pdf").toString());
        assertEquals(1, asked.err().size());
        assertTrue(asked.err().getFirst().startsWith("LET OP: er is geen eigen aandachtsfunctionaris bekend."));
    }

    @Test
    void contentThatIsSetAsideAsksForAttention() throws IOException {
        Files.writeString(home.resolve("beheer.json"), "{\"contentDir\": \"" + home.resolve("nowhere") + "\"}");
        var asked = Asked.installed(
                home, STYLES, "--card", "meldkaart", home.resolve("uit.pdf").toString());
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertTrue(asked.err().getFirst().contains("nowhere"));
        assertTrue(Files.exists(home.resolve("uit.pdf")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            meldkaart                              | Noem één kaart en één bestand.
            meldkaart a.pdf b.pdf                  | Noem één kaart en één bestand.
            visitekaart a.pdf                      | De kaart ‘visitekaart’ is er niet.
            meldkaart --gemeente a.pdf             | ‘--gemeente’ kan hier niet.
            meldkaart a.pdf --content              | Na ‘--content’ hoort nog iets.
            meldkaart a.pdf --municipality         | Na ‘--municipality’ hoort nog iets.
            meldkaart --municipality Delft --municipality Gouda a.pdf | ‘--municipality’ staat er twee keer.
            meldkaart --municipality Atlantis a.pdf | De gemeente ‘Atlantis’ kent baliewijzer niet.
            meldkaart --municipality haag a.pdf    | De gemeente ‘haag’ kent baliewijzer niet. Bedoelt u: Den Haag
            meldkaart target                       | ‘target’ is een map. Noem een bestand.
            meldkaart /                            | ‘/’ is een map. Noem een bestand.
            """)
    void aQuestionThatCannotBeUnderstoodSaysWhy(String arguments, String why) {
        var args = Stream.concat(Stream.of("--card"), Stream.of(arguments.split(" ", -1)))
                .toArray(String[]::new);
        var asked = Asked.installed(home, STYLES, args);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(List.of(), asked.out());
        assertTrue(asked.err().getFirst().startsWith(why), asked.err().getFirst());
    }

    /// Where there is no JavaFX, no display and nothing in the home folder, as on a server.
    @Test
    void nothingButTheFileIsWrittenAndNoSystemFontIsLookedFor() throws Exception {
        var temporary = Files.createDirectory(home.resolve("tmp"));
        var file = home.resolve("uit.pdf");
        var run = alone(temporary, "--card", "meldkaart", "--municipality", "Delft", file.toString());
        var said = run.lines().filter(line -> !line.startsWith("[")).toList();
        assertEquals(2, said.size(), said.toString());
        assertEquals(List.of("tmp", "uit.pdf"), files());
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
        assertTrue(run.contains("org.apache.pdfbox.pdmodel.PDDocument "), "the log names what was loaded");
        for (var unwanted : List.of(
                " javafx.",
                "FileSystemFontProvider",
                "java.awt.Toolkit",
                "sun.awt.X11",
                "java.util.logging.Logger ",
                // every socket goes by Net
                "java.net.Socket ",
                "java.net.ServerSocket ",
                "sun.nio.ch.Net ",
                " java.security.SecureRandom ")) {
            assertEquals(
                    List.of(),
                    run.lines().filter(line -> line.contains(unwanted)).toList(),
                    unwanted);
        }
        var again = Files.readAllBytes(file);
        alone(temporary, "--card", "meldkaart", "--municipality", "Delft", file.toString());
        assertArrayEquals(again, Files.readAllBytes(file));
    }

    /// On the module path nobody sees to it that what PDFBox needs is there, but the module itself.
    @Test
    void theProgramAsItIsInstalledMakesTheSameCard() throws Exception {
        var file = home.resolve("uit.pdf");
        var start = List.of(
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "nl.baliewijzer/nl.baliewijzer.Main");
        var said = started(home, start, "--card", "stappenkaart", "--municipality", "Delft", file.toString());
        assertEquals(2, said.lines().count(), said);
        var installed = Files.readAllBytes(file);
        alone(home, "--card", "stappenkaart", "--municipality", "Delft", file.toString());
        assertArrayEquals(installed, Files.readAllBytes(file));
    }

    private String alone(Path temporary, String... arguments) throws Exception {
        var start = List.of(
                "-Xlog:class+load",
                "-cp",
                Stream.of(
                                "com.google.gson.Gson",
                                "org.apache.pdfbox.Loader",
                                "org.apache.pdfbox.io.RandomAccessRead",
                                "org.apache.fontbox.ttf.TTFParser",
                                "org.apache.commons.logging.LogFactory")
                        .map(CardTest::jarOf)
                        .collect(Collectors.joining(
                                File.pathSeparator,
                                "target/classes" + File.pathSeparator + "target/test-classes:",
                                "")),
                "nl.baliewijzer.cli.VerbsAlone");
        return started(temporary, start, arguments);
    }

    private String started(Path temporary, List<String> start, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Dbaliewijzer.home=" + STYLES,
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(start);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Exit.GOOD, process.waitFor(), output);
        return output;
    }

    private static String jarOf(String type) {
        try {
            var place =
                    Class.forName(type).getProtectionDomain().getCodeSource().getLocation();
            return Path.of(place.toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException absent) {
            throw new AssertionError(absent);
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("beheer.json"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            assertFalse(document.isEncrypted());
            return new PDFTextStripper().getText(document);
        }
    }
}
