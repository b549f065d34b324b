package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The wide frame: the same screens, with the steps and what was noticed beside them.
class WideTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private static void widen(Panel panel, Employee employee, double width) {
        Employee.fx(() -> {
            panel.stage().setX(0);
            panel.stage().setWidth(width);
            return true;
        });
        employee.waitUntil(width + " wide", () -> panel.scene().getWidth() == width);
        Employee.settle();
    }

    private static BorderPane frame(Panel panel) {
        return (BorderPane) panel.scene().getRoot().lookup(".frame");
    }

    private static boolean wide(Panel panel) {
        return Employee.fx(() -> frame(panel).getLeft() != null);
    }

    @Test
    void theSidesComeAt900PixelsAndGoAgainAndTheAppointmentStays() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.isAt("Maak een praatje");
        for (int width : List.of(360, 560, 899, 900, 1366, 1920, 900, 899, 420)) {
            widen(panel, employee, width);
            assertEquals(width >= 900, wide(panel), width + " px");
            employee.isAt("Maak een praatje");
            assertTrue(Employee.fx(() -> employee.byId("emergency").isVisible()), width + " px");
        }
    }

    @Test
    void largeTextNeedsMoreRoomBeforeTheSidesCome() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withTextSize(200));
            return true;
        });
        widen(panel, employee, 1366);
        assertFalse(wide(panel));
        widen(panel, employee, 1920);
        assertTrue(wide(panel));
    }

    @Test
    void leftSideLeadsToEveryStepAndRightSideTicks() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        widen(panel, employee, 1366);
        employee.clicks("2 Gesprek");
        employee.isAt("Maak een praatje");
        String chip = Employee.fx(() -> Sight.nodes(frame(panel).getRight())
                .filter(node -> node.getStyleClass().contains("chip"))
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .findFirst()
                .orElseThrow());
        employee.clicks(chip);
        employee.waitUntil("noticed", () -> employee.state().facts().size() == 1);
        employee.clicks("Contacten");
        employee.isAt("Contacten");
        employee.presses(KeyCode.ESCAPE);
        employee.isAt("Maak een praatje");
    }

    /// What is noticed stands once: beside the screen, and not in it too.
    @Test
    void nothingStandsTwice() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int width : List.of(1366, 560)) {
            widen(panel, employee, width);
            assertEquals(
                    1,
                    employee.texts().stream()
                            .filter("Iets opgevallen?"::equals)
                            .distinct()
                            .count());
            assertEquals(
                    width == 560,
                    Employee.fx(() -> Sight.nodes(panel.scene().getRoot().lookup(".screen"))
                            .anyMatch(node -> node.getStyleClass().contains("notice-line"))));
        }
    }

    /// Whoever comes along reads chips at the right, never a sentence, whatever was noticed.
    @Test
    void atTheCounterTheRightSideHasNeutralChipsAndNoSentence() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        widen(panel, employee, 1366);
        List<Signal> signals = Counter.inDelft().catalogue().signals();
        Employee.fx(() -> {
            signals.stream()
                    .limit(20)
                    .forEach(signal -> panel.session().apply(state -> state.notice(signal, java.time.LocalTime.NOON)));
            return true;
        });
        List<String> telling = new ArrayList<>();
        for (StepId step : StepId.values()) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.goTo(step));
                return true;
            });
            Employee.settle();
            List<String> read = Employee.fx(() -> Sight.texts(frame(panel).getRight()));
            assertFalse(read.isEmpty());
            read.stream()
                    .filter(text -> CompanionTest.fails(text).isPresent()
                            || signals.stream().anyMatch(signal -> text.contains(signal.sentence())))
                    .forEach(telling::add);
        }
        assertEquals(List.of(), telling);
    }

    @Test
    void theCardForTheClientHasTheWholeWidthAndItsAnswersBesideEachOther() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.empty());
        Employee employee = new Employee(panel);
        widen(panel, employee, 1366);
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.CLIENT_CARD, "nl"));
            return true;
        });
        employee.sees("Bent u nu veilig?");
        assertFalse(wide(panel));
        List<Double> tops = Employee.fx(() -> Sight.nodes(panel.scene().getRoot())
                .filter(node -> node.getStyleClass().contains("client-answer"))
                .map(WideTest::top)
                .distinct()
                .toList());
        assertEquals(1, tops.size(), "one line of answers");
        employee.presses(KeyCode.ESCAPE);
        assertTrue(wide(panel));
    }

    private static double top(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY();
    }
}
