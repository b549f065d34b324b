package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the program hears of its surroundings, and what it asks of the system in a whole tour.
@OnADesk
class TracesStartTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    @Test
    void variablesThatLoadAnAgentOrChangeTheMachineDoNothing() {
        ProcessBuilder run = DESK.tools().prepare("script/run", "--version");
        run.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_TOOL_OPTIONS",
                        "-javaagent:" + DESK.seat().folder("nowhere.jar"),
                        "_JAVA_OPTIONS",
                        "-Xmx1m",
                        "JDK_JAVA_OPTIONS",
                        "--nonsense"));
        Said said = DESK.tools().run(run);
        assertTrue(said.wentWell(), said::err);
        assertFalse((said.out() + said.err()).contains("Picked up"), said::err);
    }

    @Test
    void aWholeTourAsksNothingThatItMayNot() {
        DESK.seat().settings("{ \"width\": 420 }");
        var calls = new SystemCalls(DESK, "tour");
        Said tour = DESK.program()
                .under(calls.tracer())
                .answers("--tour", "--shots", DESK.seat().folder("shots").toString());
        assertTrue(tour.wentWell(), tour::err);
        assertEquals(List.of(), calls.problems());
    }
}
