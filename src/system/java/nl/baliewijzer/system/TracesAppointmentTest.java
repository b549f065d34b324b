package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing left behind: an invented fact is typed into the real program, which then ends in every way.
@OnADesk
class TracesAppointmentTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    /// The time for undoing, and then some.
    private static final Duration AFTER_KLAAR = Duration.ofSeconds(60);

    private Traces traces;

    @BeforeEach
    void somebodyWhoWasAskedForTheMunicipalityBefore() {
        traces = new Traces(DESK);
        DESK.seat().settings("{ \"width\": 420 }");
    }

    @Test
    void afterKlaarAndSluitenNothingIsLeft() {
        var calls = new SystemCalls(DESK, "appointment");
        var employee = new FactTyper(DESK, traces.word(), DESK.program().under(calls.tracer()));
        // with the ring that shows where the keys are, as after Klaar
        byte[] first = employee.rested();
        employee.press("ctrl+plus");
        byte[] larger = employee.restedUnlike(first);
        employee.press("ctrl+minus");
        byte[] begin = employee.restedUnlike(larger);
        employee.typesTheFact();
        traces.nothingIsShown("while it is open");
        employee.press("shift+Tab", "Tab", "ctrl+a", "ctrl+c", "ctrl+Insert", "ctrl+x");
        traces.nothingIsLeft("typing", employee.id());

        // step 5: there is danger, the number, what to say, what comes after, Klaar
        employee.press("ctrl+5", "Tab", "Return", "ctrl+Return", "ctrl+Return", "ctrl+Return");
        Wait.until(
                "after Klaar the screen is as it was at the start",
                AFTER_KLAAR,
                () -> Arrays.equals(employee.settled(), begin));
        traces.nothingIsLeft("Klaar", employee.id());
        Wait.until("nor does the memory hold it", AFTER_KLAAR, () -> !employee.isInMemory());

        // the menu is the second before the rail; Sluiten is the last in it
        employee.press(
                "shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "space");
        employee.settled();
        employee.press("Up", "Return");
        employee.ends("Sluiten");
        traces.nothingIsLeft("Sluiten", employee.id());
        assertEquals(List.of(), calls.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "SEGV", "ABRT"})
    void afterAnEndByASignalNothingIsLeft(String signal) {
        var employee = new FactTyper(DESK, traces.word(), DESK.program());
        employee.typesTheFact();
        DESK.tools().run("kill", "-" + signal, Long.toString(employee.id()));
        employee.ends("SIG" + signal);
        traces.nothingIsLeft("SIG" + signal, employee.id());
    }

    @Test
    void nobodyTakesAPictureOfTheMemory() throws IOException {
        var employee = new FactTyper(DESK, traces.word(), DESK.program());
        Path dump = DESK.seat().folder("work/heap");
        Said said = DESK.tools()
                .run(
                        Installed.ofJava("jcmd"),
                        "-J-XX:-UsePerfData",
                        "-J-Dsun.tools.attach.attachTimeout=3000",
                        Long.toString(employee.id()),
                        "GC.heap_dump",
                        dump.toString());
        assertFalse(said.wentWell(), said::out);
        assertTrue((said.out() + said.err()).contains("Exception"), said::err);
        assertFalse(Files.exists(dump));
        Files.deleteIfExists(DESK.seat().folder("work/.attach_pid" + employee.id()));
        Files.deleteIfExists(Path.of("/tmp/.attach_pid" + employee.id()));
    }
}
