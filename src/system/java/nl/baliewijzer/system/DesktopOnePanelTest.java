package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One panel on a display, however its folder is named, and after one stood still.
@OnADesk
class DesktopOnePanelTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final int BROKEN = 70;
    private static final int FROZEN = 3;
    private static final String SETTINGS = "{ \"width\": 420 }";

    private final Eyes eyes = DESK.eyes();

    @Test
    void aStartWithAnotherFolderOfTheSessionFindsThePanel() {
        DESK.starts(SETTINGS);
        assertTrue(elsewhere().answers("--cover").wentWell());
        Wait.until("it is covered", eyes::isCovered);
        assertTrue(DESK.program().without("XDG_RUNTIME_DIR").answers("--hide").wentWell());
        Wait.until("it is hidden", eyes::isGone);
        assertTrue(elsewhere().answers("--summon").wentWell());
        Wait.until("it is back", eyes::isShown);
        Wait.until(
                "and its keys are told",
                () -> elsewhere().answers("--health", "--json").out().contains("\"summon\""));
    }

    private static Installed elsewhere() {
        return DESK.program().variable("XDG_RUNTIME_DIR", DESK.seat().session("elsewhere"));
    }

    @Test
    void ofStartsAtTheSameMomentInDifferentFoldersOneStaysWithItsKeys() {
        DESK.seat().settings(SETTINGS);
        List<Process> starts = Stream.of("a", "b", "c")
                .map(name -> DESK.program()
                        .variable("XDG_RUNTIME_DIR", DESK.seat().session(name))
                        .begins())
                .toList();
        Wait.until(
                "all but one end",
                () -> starts.stream().filter(Process::isAlive).count() == 1);
        Wait.until("one stands there", eyes::isDocked);
        covers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cover", "--hide"})
    void aPanelThatStandsStillIsTakenOffTheScreen(String word) {
        Process panel = DESK.starts(SETTINGS);
        signals("STOP", panel);
        assertEquals(FROZEN, DESK.answers("--health").code());
        Said said = DESK.answers(word);
        assertEquals(BROKEN, said.code());
        assertTrue(said.err().contains("van het scherm gehaald"), said.err());
        Wait.until("nothing of it is to be seen", eyes::isGone);
        signals("CONT", panel);
        Wait.until("it ends when it goes on", () -> !panel.isAlive());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterOneThatStandsStillOnePanelIsThereWithItsKeys(boolean sameFolder) {
        Process frozen = DESK.starts(SETTINGS);
        signals("STOP", frozen);
        (sameFolder ? DESK.program() : elsewhere()).begins();
        Wait.until("another stands there", () -> eyes.isDocked() && eyes.count() == 1);
        covers();
        signals("CONT", frozen);
        Wait.until("the first ends", () -> !frozen.isAlive());
        assertTrue(eyes.isCovered() && eyes.count() == 1, "and nothing changes");
    }

    private void covers() {
        Wait.until("the key covers what stands there", () -> {
            DESK.hands().press("Pause");
            return eyes.isCovered();
        });
    }

    private static void signals(String signal, Process process) {
        DESK.tools().read("kill", "-" + signal, Long.toString(process.pid()));
    }
}
