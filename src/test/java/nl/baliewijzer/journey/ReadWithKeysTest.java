package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.parts.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever has no mouse reads every screen to its end, and comes back where they were.
class ReadWithKeysTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void everyScreenIsReadToItsEndWithTheKeysAlone() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        List<String> faults = new ArrayList<>();
        List<String> scrolled = new ArrayList<>();
        Screens.each(panel, screen -> {
            if (screen.equals("cover") || screen.equals("the card for the client") || hidden(employee) <= 0) {
                return;
            }
            scrolled.add(screen);
            expect(employee, screen, KeyCode.END, 1, faults);
            expect(employee, screen, KeyCode.HOME, 0, faults);
            pageBy(employee, screen, KeyCode.PAGE_DOWN, faults);
            expect(employee, screen, KeyCode.HOME, 0, faults);
            if (!"query".equals(Employee.fx(() -> panel.scene().getFocusOwner().getId()))) {
                pageBy(employee, screen, KeyCode.SPACE, faults);
                employee.presses(KeyCode.UP);
                if (employee.scrolled() >= 1) {
                    faults.add(screen + ": UP does not go up");
                }
            }
        });
        assertTrue(scrolled.size() > 10, () -> "too few screens to scroll: " + scrolled);
        assertEquals(List.of(), faults);
    }

    private static void expect(Employee employee, String screen, KeyCode key, double where, List<String> faults) {
        employee.presses(key);
        if (employee.scrolled() != where) {
            faults.add(screen + ": " + key + " comes to " + employee.scrolled());
        }
    }

    /// Every part of it is seen: no page is longer than what one sees of it.
    private static void pageBy(Employee employee, String screen, KeyCode key, List<String> faults) {
        double hidden = hidden(employee);
        double seen = Employee.fx(() -> employee.pane().getViewportBounds().getHeight());
        int most = (int) Math.ceil(hidden / (seen / 2)) + 1;
        for (int page = 0; page < most && employee.scrolled() < 1; page++) {
            double before = employee.scrolled();
            employee.presses(key);
            double moved = (employee.scrolled() - before) * hidden;
            if (moved <= 0 || moved > seen) {
                faults.add(screen + ": " + key + " moves by " + moved + " of " + seen);
                return;
            }
        }
        if (employee.scrolled() < 1) {
            faults.add(screen + ": " + key + " does not come to the end");
        }
    }

    private static double hidden(Employee employee) {
        return Employee.fx(() -> {
            ScrollPane pane = employee.pane();
            pane.layout();
            return pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
        });
    }

    @Test
    void aPageIsTurnedFromAButtonTooAndTheArrowsBelongToAGroup() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        openStepFour(panel);
        Employee.fx(() -> {
            employee.byId("main").requestFocus();
            return true;
        });
        employee.presses(KeyCode.PAGE_DOWN);
        assertTrue(employee.scrolled() > 0, "scrolled");

        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT1);
        employee.presses(KeyCode.TAB);
        var first = Employee.fx(() -> panel.scene().getFocusOwner());
        employee.presses(KeyCode.DOWN);
        assertNotEquals(first, Employee.fx(() -> panel.scene().getFocusOwner()));
    }

    /// More than the window shows: step 4 with all its lines open.
    private static void openStepFour(Panel panel) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.away(true).goTo(StepId.CONSULT));
            return true;
        });
        Employee.settle();
        Employee.fx(() -> {
            Screens.unfold(panel);
            return true;
        });
        Employee.settle();
    }

    @ParameterizedTest
    @EnumSource(
            value = Aside.class,
            names = {"EMERGENCY", "CONTACTS", "CLIENT_CARD", "SETTINGS"})
    void oneComesBackToWhereOneWas(Aside aside) throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        openStepFour(panel);
        employee.presses(KeyCode.PAGE_DOWN);
        employee.presses(KeyCode.TAB, 3);
        var focused = Employee.fx(() -> panel.scene().getFocusOwner());
        double place = employee.scrolled();
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(aside));
            return true;
        });
        Employee.settle();

        employee.presses(KeyCode.ESCAPE);

        employee.waitUntil("back", () -> panel.session().now().place().aside().isEmpty());
        assertEquals(place, employee.scrolled());
        assertEquals(focused, Employee.fx(() -> panel.scene().getFocusOwner()));
    }

    @Test
    void escapeClosesTheLineThatWasOpenedBeforeItLeavesTheScreen() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.CONTACTS));
            return true;
        });
        Employee.settle();
        Disclosure line = Employee.fx(() -> Sight.nodes(panel.scene().getRoot())
                .filter(Disclosure.class::isInstance)
                .map(Disclosure.class::cast)
                .findFirst()
                .orElseThrow());
        employee.pressesUntilOn(KeyCode.TAB, line.getText());
        employee.presses(KeyCode.ENTER);
        employee.waitUntil("open", line::isOpen);
        employee.presses(KeyCode.TAB);

        employee.presses(KeyCode.ESCAPE);

        employee.waitUntil("shut", () -> !line.isOpen());
        employee.hasFocusOn(line.getText());
        assertEquals(Optional.of(Aside.CONTACTS), employee.state().place().aside());

        employee.presses(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), employee.state().place().aside());
    }

    /// What is new comes before the button that was pressed.
    @Test
    void otherSentencesAndPointsHaveTheFocusOnTheFirstOfThem() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.pressesUntilOn(KeyCode.TAB, "Andere zinnen");
        employee.presses(KeyCode.ENTER);
        assertEquals(0, place(panel, "excuses"));
        employee.presses(KeyCode.DOWN);
        assertEquals(1, place(panel, "excuses"));

        openStepFour(panel);
        Employee.fx(() -> {
            Screens.unfold(panel);
            return true;
        });
        employee.pressesUntilOn(KeyCode.TAB, "Andere punten");
        employee.presses(KeyCode.SPACE);
        assertEquals(0, place(panel, "chips"));
        employee.waitUntil("the first of them in sight", () -> isInSight(panel, employee));
        employee.presses(isBelow(panel, "chips") ? KeyCode.DOWN : KeyCode.RIGHT);
        assertEquals(1, place(panel, "chips"));
    }

    /// Whether the second child of this node stands under the first one, and not beside it.
    private static boolean isBelow(Panel panel, String id) {
        return Employee.fx(() -> {
            List<Node> children = ((Parent) panel.scene().getRoot().lookup("#" + id)).getChildrenUnmodifiable();
            return children.get(1).getBoundsInParent().getMinY()
                    >= children.getFirst().getBoundsInParent().getMaxY();
        });
    }

    /// Whether what has the focus is seen whole.
    private static boolean isInSight(Panel panel, Employee employee) {
        Node focused = panel.scene().getFocusOwner();
        Bounds seen = employee.pane().localToScene(employee.pane().getLayoutBounds());
        return focused.getLayoutBounds().getHeight() > 0
                && seen.contains(focused.localToScene(focused.getLayoutBounds()));
    }

    /// Which of the children of this node has the focus.
    private static int place(Panel panel, String id) {
        return Employee.fx(() -> ((Parent) panel.scene().getRoot().lookup("#" + id))
                .getChildrenUnmodifiable()
                .indexOf(panel.scene().getFocusOwner()));
    }

    @Test
    void aLineSaysThatThereIsMoreUnderTheFoot() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.INFO));
            return true;
        });
        Employee.settle();
        Employee.fx(() -> {
            Screens.unfold(panel);
            return true;
        });
        employee.waitUntil("a line", () -> saysMore(employee));
        employee.presses(KeyCode.END);
        employee.waitUntil("no line", () -> !saysMore(employee));
    }

    private static boolean saysMore(Employee employee) {
        employee.pane().applyCss();
        return employee.pane().getBorder().getStrokes().getFirst().getBottomStroke() instanceof Color colour
                && colour.isOpaque();
    }
}
