package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.guide.Aside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words that come when one points at a control: they can be read, pointed at and sent away.
class HintTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private Panel panel;
    private Employee employee;

    @BeforeEach
    void openOneBesideTheSteps() throws TimeoutException {
        panel = panels.open();
        employee = new Employee(panel);
        employee.presses(KeyCode.F1);
        employee.isAt("Uitleg");
        employee.pointsAt(Employee.fx(() -> employee.find("Volgende cliënt")));
        employee.waitUntil("a hint", HintTest::isThere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoek", "Menu"})
    void everySignWithoutAWordHasOne(String name) {
        employee.pointsAt(Employee.fx(() -> employee.byId("place")));
        employee.waitUntil("no hint", () -> !isThere());
        employee.pointsAt(Employee.fx(() -> employee.find(name)));
        employee.waitUntil("a hint", HintTest::isThere);
        assertEquals(name, Employee.fx(() -> ((Tooltip) hint()).getText()));
    }

    @Test
    void escapeClosesItAndNothingElse() {
        employee.presses(KeyCode.ESCAPE);

        employee.waitUntil("no hint", () -> !isThere());
        assertEquals(Aside.KEYS, employee.state().place().aside().orElseThrow());
        employee.presses(KeyCode.ESCAPE);
        employee.isAt("In gewone taal");
    }

    @Test
    void itStaysWhileOneReadsItWithTheMouse() {
        Node words = Employee.fx(() -> hint().getScene().getRoot());

        employee.goesAlong(words);

        assertTrue(Employee.fx(() -> words.isHover() && isThere()));
        employee.pointsAt(Employee.fx(() -> employee.byId("place")));
        employee.waitUntil("no hint", () -> !isThere());
    }

    @Test
    void coverTakesItAway() {
        employee.presses(KeyCode.F12);

        employee.sees("Publiekshal");
        employee.waitUntil("no hint", () -> !isThere());
    }

    private static boolean isThere() {
        return Window.getWindows().stream().anyMatch(Tooltip.class::isInstance);
    }

    private static Window hint() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
