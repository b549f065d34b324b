package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Popups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever goes away from under the keyboard leaves it where one goes on, never on what empties the form.
class KeptFocusTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    /// Where something opens and shuts in the page itself.
    private static final List<String> PAGES =
            List.of("make-contact", "speak-alone", "consult", "report, number", "112", "CONTACTS");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @ParameterizedTest
    @CsvSource({
        "MAKE_CONTACT, Aankomst",
        "MAKE_CONTACT, Contact",
        "SPEAK_ALONE, Nieuwe afspraak",
        "SPEAK_ALONE, Tolk",
        "SPEAK_ALONE, Terugbellen"
    })
    void escapeInARowGoesBackToTheRow(StepId step, String row) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = at(panel, step);
        employee.pressesUntilOn(KeyCode.TAB, row);
        employee.presses(KeyCode.ENTER);
        employee.presses(KeyCode.TAB);

        employee.presses(KeyCode.ESCAPE);

        pulse(employee);
        employee.hasFocusOn(row);
        employee.seesWhatHasTheFocus();
    }

    @Test
    void escapeInTheListOfTasksGoesBackToTheTask() throws TimeoutException {
        Employee employee = at(panels.open(), StepId.MAKE_CONTACT);
        employee.pressesUntilOn(KeyCode.TAB, "Eerste inschrijving");
        employee.presses(KeyCode.ENTER);
        employee.presses(KeyCode.TAB);
        employee.presses(KeyCode.ESCAPE);
        pulse(employee);
        employee.hasFocusOn("Eerste inschrijving");
    }

    @Test
    void undoingGoesOnAtThePage() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = at(panel, StepId.WIN_TIME);
        Employee.fx(() -> {
            panel.session().apply(state -> state.answer("nee"));
            return true;
        });
        employee.presses(KeyCode.CONTROL, KeyCode.N);
        employee.pressesUntilOn(KeyCode.TAB, "Ongedaan maken");
        employee.presses(KeyCode.SPACE);
        pulse(employee);
        assertEquals(
                "heading", Employee.fx(() -> employee.scene().getFocusOwner().getId()));
    }

    @Test
    void enterAndEscapeOnAnythingStayInThePage() throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        Set<String> lost = new LinkedHashSet<>();
        int[] tried = new int[1];
        Screens.each(panel, screen -> {
            if (PAGES.stream().noneMatch(screen::startsWith)) {
                return;
            }
            GuideState here = employee.state();
            int count = Employee.fx(() -> stops(employee).size());
            for (int stop = 0; stop < count; stop++) {
                int number = stop;
                Employee.fx(() -> {
                    panel.session().apply(state -> here);
                    return true;
                });
                Employee.settle();
                Employee.fx(() -> {
                    Screens.unfold(panel);
                    return true;
                });
                pulse(employee);
                for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.ESCAPE)) {
                    Employee.fx(() -> {
                        if (key == KeyCode.ENTER) {
                            List<Node> stops = stops(employee);
                            stops.get(Math.min(number, stops.size() - 1)).requestFocus();
                        }
                        Node owner = employee.scene().getFocusOwner();
                        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                            Event.fireEvent(owner, new KeyEvent(type, "", "", key, false, false, false, false));
                        }
                        return true;
                    });
                    pulse(employee);
                    tried[0]++;
                    if (Employee.fx(() -> !isInPage(employee))) {
                        lost.add(screen + ", " + key + " on stop " + number + ": "
                                + Employee.fx(() -> employee.scene().getFocusOwner()));
                    }
                    Employee.fx(() -> {
                        Popups.close();
                        return true;
                    });
                }
            }
        });
        assertTrue(tried[0] > 60, () -> "too few: " + tried[0]);
        assertEquals(Set.of(), lost);
    }

    /// What Tab stops at in the page, of each look the first and the last.
    private static List<Node> stops(Employee employee) {
        List<Node> all = Sight.nodes(employee.byId("place"))
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
        return all.stream()
                .filter(node -> isFirst(node, all) || isFirst(node, all.reversed()))
                .toList();
    }

    private static boolean isFirst(Node node, List<Node> among) {
        return among.stream()
                .filter(other -> other.getStyleClass().equals(node.getStyleClass()))
                .findFirst()
                .equals(Optional.of(node));
    }

    private static boolean isInPage(Employee employee) {
        return employee.state().place().covered()
                || Stream.<Node>iterate(employee.scene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(employee.byId("place")::equals);
    }

    private static Employee at(Panel panel, StepId step) {
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.away(true).goTo(step));
            return true;
        });
        Employee.settle();
        return employee;
    }

    /// JavaFX puts the focus elsewhere with the next frame.
    private static void pulse(Employee employee) {
        boolean[] drawn = new boolean[1];
        Employee.fx(() -> {
            Runnable[] after = new Runnable[1];
            after[0] = () -> {
                drawn[0] = true;
                employee.scene().removePostLayoutPulseListener(after[0]);
            };
            employee.scene().addPostLayoutPulseListener(after[0]);
            Platform.requestNextPulse();
            return true;
        });
        employee.waitUntil("a frame", () -> drawn[0]);
        Employee.settle();
    }
}
