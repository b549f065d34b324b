package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the program starts and ends, and what others notice of that.
@OnADesk
class DesktopStartsTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final int BROKEN = 70;
    private static final int NOT_WRITTEN = 74;

    private final Eyes eyes = DESK.eyes();

    /// Each round ends by `kill -9`, so each also proves that what such an end leaves is in nobody's way.
    @RepeatedTest(20)
    void ofTwoStartsAtTheSameMomentOneStays() {
        DESK.seat().settings("{ \"edge\": \"left\" }");
        List<Process> both =
                Stream.generate(() -> DESK.program().begins()).limit(2).toList();
        Wait.until("one of them ends", () -> both.stream().anyMatch(start -> !start.isAlive()));
        assertEquals(1, both.stream().filter(Process::isAlive).count());
        both.forEach(RealDesk::kills);
    }

    @Test
    void afterKill9ItOpens() {
        DESK.seat().settings("{ \"edge\": \"left\" }");
        RealDesk.kills(opened());
        opened();
    }

    private Process opened() {
        Process panel = DESK.program().begins();
        Wait.until("it opens", eyes::isShown);
        return panel;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--summon", "--login", "--cover"})
    void whatIsTypedElsewhereMeanwhileArrives(String word) {
        var terminal = Terminal.opens(DESK);
        terminal.activate();
        DESK.seat().settings("{ \"width\": 420 }");
        DESK.program().begins(word);
        var letters = "a".repeat(70);
        DESK.hands().tool("type", "--delay", "100", letters);
        DESK.hands().press("Return");
        Wait.until("it opens", eyes::isDocked);
        Wait.until("all letters arrive", () -> terminal.typed().equals(letters + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/null/shots", "/proc/shots"})
    void aTourWhosePicturesCannotBeKeptSaysThatInDutch(String folder) {
        Said said = DESK.answers("--tour", "--shots", folder);
        assertEquals(NOT_WRITTEN, said.code());
        assertEquals(
                "De plaatjes kunnen niet in ‘" + folder + "’ staan. Kies een map waarin u mag schrijven.\n",
                said.err());
    }

    @Test
    void aPanelWhoseWindowAnotherProgramDestroyedEnds() {
        Process panel = DESK.starts("{ \"width\": 420 }");
        DESK.hands().tool("windowclose", eyes.panel().orElseThrow().id());
        Wait.until("it ends", () -> !panel.isAlive());
        assertEquals(BROKEN, panel.exitValue());
        DESK.starts("{ \"width\": 420 }");
    }
}
