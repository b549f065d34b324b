package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

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
        employee.isAt("Vragen");
        for (int width : List.of(360, 560, 899, 900, 1366, 1920, 900, 899, 420)) {
            widen(panel, employee, width);
            assertEquals(width >= 900, wide(panel), width + " px");
            employee.isAt("Vragen");
            assertTrue(Employee.fx(() -> employee.byId("emergency").isVisible()), width + " px");
        }
    }

    /// One column, with its button under it, and as much room at the left as at the right.
    @ParameterizedTest
    @ValueSource(ints = {360, 420, 900, 1920})
    void theCoverStandsInTheMiddle(int width) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        widen(panel, employee, width);
        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");

        Bounds page = Employee.fx(() -> place(panel.scene().lookup(".cover-row")));
        Bounds button = Employee.fx(() -> place(employee.byId("back")));

        assertEquals(button.getMinX(), page.getMinX(), 1);
        assertEquals(button.getMaxX(), page.getMaxX(), 1);
        assertEquals(width, page.getMinX() + page.getMaxX(), 2);
        assertTrue(page.getWidth() <= 700, () -> page.toString());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void oneKeyMakesItWideAndNarrowAgainAndTheAppointmentStays() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.presses(KeyCode.SHIFT, KeyCode.F9);
        employee.waitUntil("wide", () -> frame(panel).getLeft() != null);
        assertEquals(1280, panel.scene().getWidth());
        assertEquals(1920, panel.stage().getX() + panel.stage().getWidth());
        employee.isAt("Vragen");
        employee.presses(KeyCode.SHIFT, KeyCode.F9);
        employee.waitUntil("a panel", () -> panel.scene().getWidth() == 420);
        employee.isAt("Vragen");
        assertFalse(wide(panel));
    }

    @Test
    void theMenuMakesItWideToo() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.clicks("Menu");
        employee.clicksInMenu("Groot venster");
        employee.waitUntil("wide", () -> frame(panel).getLeft() != null);
    }

    /// By the mouse at the inner edge, whichever that is.
    @ParameterizedTest
    @CsvSource({"RIGHT, 1501, -500", "LEFT, 418, 500"})
    void theInnerEdgeIsDragged(Edge edge, int from, int by) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.with(AllSettings.EDGE, edge));
            return true;
        });
        employee.waitUntil("at its edge", () -> panel.stage().getX() == (edge.equals(Edge.LEFT) ? 0 : 1500));
        FxRobot hands = new FxRobot();
        hands.moveTo(new Point2D(from, 700));
        nudges(hands, () -> Cursor.H_RESIZE.equals(panel.scene().getCursor()));
        hands.press(MouseButton.PRIMARY).moveBy(by, 0);
        nudges(hands, () -> panel.scene().getWidth() == 920);
        assertTrue(wide(panel));
        hands.release(MouseButton.PRIMARY);
        Employee.settle();
        assertEquals(920, Employee.fx(() -> panel.scene().getWidth()));
        assertEquals(420, panel.store().settings().get(AllSettings.WIDTH));

        nudges(hands, () -> Cursor.H_RESIZE.equals(panel.scene().getCursor()));
        hands.press(MouseButton.PRIMARY).moveBy(-by + by / 5, 0);
        nudges(hands, () -> panel.scene().getWidth() == 520);
        hands.release(MouseButton.PRIMARY);
        employee.waitUntil(
                "a panel of another width", () -> panel.store().settings().get(AllSettings.WIDTH) == 520);
        employee.waitUntil("as wide", () -> panel.scene().getWidth() == 520);
    }

    /// A hand is never still; the window may come under the mouse after the mouse came there.
    private static void nudges(FxRobot hands, Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(8, TimeUnit.SECONDS, () -> {
            hands.moveBy(0, 1).moveBy(0, -1);
            Employee.settle();
            return Employee.fx(holds);
        });
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
    void leftSideLeadsToEveryStepAndRightSideTicksTopics() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        widen(panel, employee, 1366);
        employee.clicks("2 Vragen");
        employee.isAt("Vragen");
        employee.clicks("Paspoort");
        employee.waitUntil(
                "ticked", () -> employee.state().talk().later().keySet().equals(Set.of("paspoort")));
        employee.clicks("Contacten");
        employee.isAt("Contacten");
        employee.presses(KeyCode.ESCAPE);
        employee.isAt("Vragen");
    }

    /// The topics stand once: beside the screen, and not in it too.
    @Test
    void nothingStandsTwice() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        for (KeyCode step : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            employee.presses(KeyCode.CONTROL, step);
            for (int width : List.of(1366, 560)) {
                widen(panel, employee, width);
                assertEquals(
                        width == 560,
                        Employee.fx(() -> Sight.texts(panel.scene().getRoot().lookup(".screen"))
                                .contains("Nog nodig")));
            }
        }
    }

    /// Whoever comes along reads ordinary topics at the right, never a sentence, whatever was noticed; from step 4 on
    /// nothing stands there.
    @Test
    void atTheCounterTheRightSideHasTopicsOnly() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        widen(panel, employee, 1366);
        Catalogue catalogue = Counter.inDelft().catalogue();
        Set<String> topics = catalogue.reminders().stream().map(Reminder::name).collect(Collectors.toSet());
        Employee.fx(() -> {
            catalogue.signals().stream()
                    .limit(20)
                    .forEach(signal -> panel.session().apply(state -> state.notice(signal, java.time.LocalTime.NOON)));
            return true;
        });
        for (StepId step : StepId.values()) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.goTo(step));
                return true;
            });
            Employee.settle();
            assertEquals(
                    step.atTheCounter(),
                    Employee.fx(() -> frame(panel).getRight().isVisible()));
            if (step.atTheCounter()) {
                Set<String> read =
                        new HashSet<>(Employee.fx(() -> Sight.texts(frame(panel).getRight())));
                read.remove("Nog nodig");
                assertFalse(read.isEmpty());
                read.removeAll(topics);
                assertEquals(Set.of(), read);
            }
        }
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
        employee.sees("U beslist zelf. U hoeft geen antwoord te geven.");
        employee.presses(KeyCode.RIGHT);
        employee.sees("Heeft u een tolk nodig?");
        assertFalse(wide(panel));
        employee.waitUntil(
                "one line of answers",
                () -> Sight.nodes(panel.scene().getRoot())
                                .filter(node -> node.getStyleClass().contains("client-answer"))
                                .map(WideTest::top)
                                .distinct()
                                .count()
                        == 1);
        employee.presses(KeyCode.ESCAPE);
        assertTrue(wide(panel));
    }

    private static double top(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY();
    }
}
