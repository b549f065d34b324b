package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A search that finds nothing proves nothing, unless it would have found something.
@OnADesk
class TracesSearchTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static Traces traces;

    @BeforeAll
    static void aWord() {
        traces = new Traces(DESK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "tmp", "work", "run", "logs"})
    void aFileWithTheWordIsFound(String place) throws IOException {
        isFound(DESK.seat().folder(place).resolve("planted"), "x" + traces.word() + "x");
    }

    @Test
    void wideCharactersAreFound() throws IOException {
        isFound(DESK.seat().folder("home/planted"), traces.wide());
    }

    @Test
    void aFileOfSomebodyElseIsFound() throws IOException {
        isFound(Files.createTempFile("planted", ""), traces.word());
    }

    private static void isFound(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertEquals(List.of(file), traces.files());
        Files.delete(file);
    }

    @Test
    void aDumpIsFound() throws IOException {
        Path dump = Files.createFile(DESK.seat().folder("work/core"));
        assertEquals(List.of(dump), traces.leftByMachine(1));
        Files.delete(dump);
    }

    @Test
    void whatIsOnTheClipboardIsFound() {
        assertFalse(traces.isOnAClipboard());
        // xclip stays for as long as it owns the selection
        DESK.tools().run("sh", "-c", "printf '%s' \"$0\" | xclip -i -selection primary -loops 1", traces.word());
        assertTrue(traces.isOnAClipboard());
    }

    @Test
    void theNameOfAWindowIsFound() {
        Terminal.window(DESK, traces.word(), "sleep 600");
        assertTrue(traces.isNameOfAWindow());
    }

    /// A file and a folder of its own, a socket of another kind, a name that is asked of the network, and no display.
    @Test
    void callsThatAreNotHarmlessAreFound() {
        var calls = new SystemCalls(DESK, "planted");
        DESK.tools()
                .run(Tools.joined(
                        calls.tracer(),
                        "perl",
                        "-MSocket",
                        "-e",
                        """
                        socket(S, AF_INET, SOCK_DGRAM, 0); connect(S, pack_sockaddr_in(9, inet_aton("127.0.0.1")));
                        send(S, "x", 0); open(F, ">", $ARGV[0]); mkdir "$ARGV[0].folder"
                        """,
                        DESK.folder().resolve("planted").toString()));
        assertEquals(6, calls.problems().size(), calls.problems()::toString);
    }
}
