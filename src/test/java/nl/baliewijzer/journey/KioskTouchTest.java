package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kiosk under a finger: what is touched is large enough, pages are pushed, the whole way goes without a key.
class KioskTouchTest {
    private static final double TARGET = 56;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    /// Measured on every screen, folded open: whatever can be touched is large enough for a finger.
    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1366, 768", "1920, 1080"})
    void everyTargetIsLargeEnoughForAFinger(int width, int height) throws TimeoutException {
        Panel panel = panels.openKiosk(KioskTest.screen("one", 0, width, height));
        Employee employee = new Employee(panel);
        KioskTest.begins(employee);
        employee.waitUntil("as wide as its screen", () -> panel.scene().getWidth() == width);
        Set<String> small = new LinkedHashSet<>();
        List<String> measured = new ArrayList<>();
        Screens.each(
                panel,
                screen -> Employee.fx(() -> {
                    panel.scene().getRoot().layout();
                    return Sight.nodes(panel.scene().getRoot())
                            .filter(Node::isFocusTraversable)
                            .peek(node -> measured.add(screen))
                            .filter(node -> node.getLayoutBounds().getHeight() < TARGET
                                    || node.getLayoutBounds().getWidth() < TARGET)
                            .map(node -> screen + ": " + node.getStyleClass() + " " + Sight.texts(node) + " "
                                    + size(node.getLayoutBounds()))
                            .allMatch(small::add);
                }));
        assertTrue(measured.size() > 200, "targets: " + measured.size());
        assertEquals("", String.join("\n", small));
    }

    @Test
    void soIsEveryLineOfTheMenu() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        KioskTest.begins(employee);
        employee.clicksOn("menu");
        List<Node> lines = Employee.fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> menu.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(Node::isVisible)
                .toList());
        assertEquals(4, lines.size(), lines::toString);
        lines.forEach(line -> assertTrue(
                line.getLayoutBounds().getHeight() >= TARGET, () -> line + " " + size(line.getLayoutBounds())));
    }

    private static String size(Bounds bounds) {
        return Math.round(bounds.getWidth()) + " x " + Math.round(bounds.getHeight());
    }

    @ParameterizedTest(name = "{0} x {1}, {2} %")
    @CsvSource({"1366, 768, 100", "1366, 768, 200", "1920, 1080, 100", "1920, 1080, 200"})
    void nothingIsCutOff(int width, int height, int size) throws TimeoutException {
        Panel panel = panels.openKiosk(KioskTest.screen("one", 0, width, height));
        Employee employee = new Employee(panel);
        KioskTest.begins(employee);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withTextSize(size));
            return true;
        });
        employee.waitUntil("as wide as its screen", () -> panel.scene().getWidth() == width);
        Set<String> faults = new LinkedHashSet<>();
        Screens.each(panel, screen -> faults.addAll(LayoutTest.lasting(screen, panel)));
        assertEquals("", String.join("\n", faults));
    }

    /// A finger that pushes a page begins on whatever lies under it, and that must do nothing.
    @Test
    void aFingerPushesThePageAndTheCardUnderItDoesNothing() throws TimeoutException {
        Panel panel = panels.openKiosk(KioskTest.screen("one", 0, 1366, 500));
        Employee employee = new Employee(panel);
        KioskTest.begins(employee);
        employee.clicks("3 Gegevens");
        Employee.fx(() -> {
            Screens.unfold(panel);
            return true;
        });
        Employee.settle();
        Node card = Employee.fx(() -> employee.byId("place").lookup(".choice"));
        employee.pushes(card, -120);
        employee.waitUntil("scrolled", () -> employee.scrolled() > 0);
        assertTrue(employee.state().isEmpty());
        assertEquals(StepId.SPEAK_ALONE, employee.state().place().step());
        double down = employee.scrolled();
        employee.pushes(Employee.fx(() -> employee.byId("place")), 60);
        employee.waitUntil("back a little", () -> employee.scrolled() < down);
    }

    /// A touch that is not quite still is a touch.
    @Test
    void aTouchThatTremblesIsATouch() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        KioskTest.begins(employee);
        ScrollPane page = Employee.fx(() -> (ScrollPane) employee.byId("place").lookup(".scroll-pane"));
        Node card = Employee.fx(() -> page.lookup(".choice"));
        employee.pushes(card, 6);
        employee.sees("Publiekshal");
    }

    @Test
    void theWholeWayToANumberCanBeTouched() throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        KioskTest.begins(employee);
        employee.clicks("Volgende");
        employee.isAt("Vragen");
        employee.clicks("Volgende");
        employee.isAt("Bij deze afspraak");
        employee.clicks("5 Vervolg");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        assertEquals("033 448 11 86", employee.firstNumber());
    }
}
