package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The wrong municipality means the wrong number: nothing is chosen that was not seen with what it changes.
class MunicipalityTest {
    private static final String QUESTION = "In welke gemeente werkt u?";
    private static final String THE_HAGUE = "Den Haag ('s-Gravenhage)";

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path home;

    @Test
    void noKeyChoosesAMunicipalityThatWasNotSeen() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        openSettings(panel, employee);

        employee.types("den haag");
        assertEquals(Optional.empty(), panel.store().settings().find(AllSettings.MUNICIPALITY));
        employee.presses(KeyCode.ENTER);
        employee.hasFocusOn(THE_HAGUE);
        employee.presses(KeyCode.ENTER);
        employee.sees("Dan belt u meestal eerst: SHOP Den Haag 070 361 47 47");
        employee.presses(KeyCode.ENTER, 3);
        employee.presses(KeyCode.SPACE);
        assertEquals(Optional.empty(), panel.store().settings().find(AllSettings.MUNICIPALITY));

        employee.pressesUntilOn(KeyCode.TAB, "Kies deze gemeente");
        employee.presses(KeyCode.SPACE);
        employee.waitUntil(
                "chosen",
                () -> panel.store().settings().find(AllSettings.MUNICIPALITY).equals(Optional.of(THE_HAGUE)));
    }

    @Test
    void aListThatHasMoreSaysSo() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        openSettings(panel, employee);
        employee.types("s");
        employee.sees("typ meer letters");
        employee.types("udw");
        employee.doesNotSee("typ meer letters");
    }

    @Test
    void escapeKeepsTheOldOne() throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.empty());
        Employee employee = new Employee(panel);
        openSettings(panel, employee);

        employee.types("rotterdam");
        employee.presses(KeyCode.DOWN);
        employee.presses(KeyCode.ENTER);
        employee.sees("Dan belt u meestal eerst");
        employee.presses(KeyCode.ESCAPE);
        employee.hasFocusOn(QUESTION);
        employee.presses(KeyCode.ESCAPE);

        employee.hasFocusOn("Delft");
        assertEquals(Optional.of(Aside.SETTINGS), employee.state().place().aside());
        assertEquals(Optional.of("Delft"), panel.store().settings().find(AllSettings.MUNICIPALITY));
    }

    private static void openSettings(Panel panel, Employee employee) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.SETTINGS));
            return true;
        });
        employee.isAt("Instellingen");
        employee.clicksOn("chosen");
        employee.hasFocusOn(QUESTION);
    }

    @Test
    void theNumberAsksForTheMunicipalityAsLongAsItIsMissing() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            List.of("nee", "volwassene", "niet-kunnen-vragen")
                    .forEach(answer -> panel.session()
                            .apply(state -> state.goTo(StepId.REPORT).answer(answer)));
            return true;
        });
        employee.clicksStartingWith(QUESTION);
        employee.hasFocusOn(QUESTION);
        employee.types("’s-graven");
        employee.clicksStartingWith(THE_HAGUE);
        employee.waitUntil("can be chosen", () -> !employee.byId("take").isDisabled());
        employee.clicksOn("take");

        employee.sees("SHOP Den Haag");
        employee.waitUntil("back", () -> panel.session().now().place().aside().isEmpty());
        employee.doesNotSee(QUESTION);
        assertEquals("070 361 47 47", employee.firstNumber());
    }

    @Test
    void theFirstStartAsksOnceAndMayBeLeftForLater() throws TimeoutException {
        Employee first = new Employee(panels.openKeptIn(home));
        first.hasFocusOn(QUESTION);
        first.clicks("Later");
        first.isAt("In gewone taal");

        Employee second = new Employee(panels.openKeptIn(home));
        second.isAt("In gewone taal");
    }

    /// Whoever has content of their own need not say for whom it is, also when that is no name in the list.
    @Test
    void theFirstStartWithOwnContentAsksNothing() throws TimeoutException {
        Path own = Path.of("content", "gemeente", "voorbeeld");
        new Employee(panels.openKeptIn(home, Optional.of(own))).isAt("In gewone taal");
    }

    @Test
    void oneKeyLeadsFromTheQuestionToTheFirstStepAndTo112() throws TimeoutException {
        Employee employee = new Employee(panels.openKeptIn(home));
        employee.hasFocusOn(QUESTION);
        employee.presses(KeyCode.F2);
        employee.isAt("112");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT1);
        employee.isAt("In gewone taal");
    }
}
