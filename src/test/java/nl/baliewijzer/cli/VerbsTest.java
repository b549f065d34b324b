package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.desktop.UnixInstance;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    @Test
    void withoutAWordThePanelIsMeant() {
        assertEquals(new Asked(OptionalInt.empty(), List.of(), List.of()), Asked.nowhere());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--tour", "--shots", "--themes", "--sizes", "--widths"})
    void anOptionOfThePanelIsLeftToThePanel(String option) {
        assertEquals(new Asked(OptionalInt.empty(), List.of(), List.of()), Asked.nowhere(option, "--unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "--client-card, --content MAP --client-card zh UIT.pdf",
        "--card, --content MAP --card meldkaart UIT.pdf",
        "--report, --tour --report",
        "--help, --kiosk --help",
        "--pack, --content --pack"
    })
    void aVerbAfterAnOptionIsToldToGoFirst(String verb, String words) {
        var asked = Asked.nowhere(words.split(" ", -1));
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(
                List.of("‘" + verb + "’ opent geen venster en hoort vooraan: baliewijzer " + verb
                        + " ... Alles wat kan staat in: baliewijzer --help"),
                asked.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--reprot", "report", "-h", "", "--Report", "--routes=all", "\u001b[31m"})
    void anythingElseIsRefusedWithAWayOut(String word) {
        var asked = Asked.nowhere(word);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(List.of(), asked.out());
        assertEquals(1, asked.err().size());
        assertTrue(asked.err().getFirst().contains("baliewijzer --help"));
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoGoodAnswer() {
        var full = new PrintStream(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("no room");
            }
        });
        var said = new ByteArrayOutputStream();
        var code = Verbs.run(
                List.of("--help"),
                full,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                () -> new PlainDesktop(""),
                folders -> new UnixInstance(folders, Optional::empty));
        assertEquals(OptionalInt.of(Exit.OUTPUT), code);
        assertEquals(1, said.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void theHelpNamesEverythingThereIsAndTheExitCodes() {
        var help = Asked.nowhere("--help");
        assertEquals(OptionalInt.of(Exit.GOOD), help.code());
        var text = String.join("\n", help.out());
        for (var word : List.of(
                "--help",
                "--version",
                "--check-content MAP...",
                "--routes",
                "--region ID",
                "--report",
                "--card meldkaart|stappenkaart",
                "--tour",
                "--shots MAP",
                "--themes",
                "--sizes",
                "--widths",
                "--kiosk",
                "--end-kiosk",
                "64",
                "77")) {
            assertTrue(text.contains(word), word);
        }
    }

    @Test
    void theHelpFitsATerminal() {
        var longest =
                Asked.nowhere("--help").out().stream().mapToInt(String::length).max();
        assertTrue(longest.orElseThrow() <= 120, "columns: " + longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help extra", "--version extra", "--version --json", "--help --version", "--report x"})
    void moreThanTheWordIsRefusedWithHowItIsMeant(String line) {
        var words = line.split(" ", -1);
        var asked = Asked.nowhere(words);
        assertEquals(OptionalInt.of(Exit.USAGE), asked.code());
        assertEquals(List.of(), asked.out());
        assertEquals(
                List.of("‘" + words[1] + "’ kan hier niet.", "Zo hoort het: baliewijzer " + words[0]), asked.err());
    }

    @Test
    void theVersionIsOneLine() {
        var version = Asked.nowhere("--version");
        assertEquals(OptionalInt.of(Exit.GOOD), version.code());
        assertEquals(List.of("Baliewijzer " + Version.number()), version.out());
    }

    @Test
    void theProgramItselfAnswersToo() {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(
                OptionalInt.of(Exit.GOOD),
                Verbs.run(
                        List.of("--version"),
                        stream,
                        stream,
                        () -> new PlainDesktop(""),
                        folders -> new UnixInstance(folders, Optional::empty)));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Baliewijzer "));
    }
}
