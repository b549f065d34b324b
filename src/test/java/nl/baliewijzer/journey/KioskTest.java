package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.StageStyle;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.desktop.Area;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The kiosk: at rest for nobody, begun by a touch, worked with a finger, empty again after whoever left.
class KioskTest {
    private static final String REST = "Raak het scherm aan";
    private static final double TARGET = 56;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    static Display screen(String id, int x, int width, int height) {
        Area area = new Area(x, 0, width, height);
        return new Display(id, id, area, area, x == 0, false);
    }

    private static void begins(Employee employee) {
        employee.sees(REST);
        employee.clicksOn("touch");
        employee.isAt("Neem even tijd");
    }

    @Test
    void atRestItShowsItsNameAndNothingElse() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        employee.sees(REST);
        assertEquals(
                List.of(),
                employee.texts().stream()
                        .filter(text -> CompanionTest.fails(text).isPresent())
                        .toList());
        employee.doesNotSee("Noodnummer");
        employee.doesNotSee("Neem even tijd");
        assertEquals(StageStyle.UNDECORATED, panel.stage().getStyle());
        assertTrue(panel.stage().isAlwaysOnTop());
    }

    @Test
    void aTouchBegins() throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        begins(employee);
        employee.doesNotSee(REST);
        employee.sees("Noodnummer");
    }

    /// The key that wakes it does not do its own work too.
    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"SPACE", "ENTER", "F12", "F2", "ESCAPE", "A", "SLASH"})
    void anyKeyBeginsAndDoesNothingElse(KeyCode key) throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        employee.sees(REST);
        employee.presses(key);
        employee.isAt("Neem even tijd");
        assertTrue(employee.state().isEmpty());
    }

    @Test
    void aKeyThatIsOnlyHeldForAnotherDoesNotBegin() throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        employee.sees(REST);
        employee.presses(KeyCode.SHIFT);
        employee.presses(KeyCode.CONTROL);
        employee.sees(REST);
        assertTrue(employee.state().place().covered());
    }

    @Test
    void whenNobodyIsThereItGoesToRestAgain() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        begins(employee);
        panels.nobodyTouches(panel, Duration.ofMinutes(5).minusSeconds(1));
        employee.sees("Noodnummer");
        panels.nobodyTouches(panel, Duration.ofMinutes(5));
        employee.sees(REST);
        employee.doesNotSee("Noodnummer");
    }

    @Test
    void anAppointmentIsCoveredFirstAndWipedBeforeItRests() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        begins(employee);
        employee.clicks("2 Gesprek");
        employee.clicks("ander heeft pas");
        panels.nobodyTouches(panel, Duration.ofMinutes(5));
        employee.sees("Publiekshal");
        assertFalse(employee.state().isEmpty());
        panels.nobodyTouches(panel, Duration.ofMinutes(31));
        employee.sees(REST);
        assertTrue(employee.state().isEmpty());
        employee.clicksOn("touch");
        employee.isAt("Neem even tijd");
        employee.clicks("2 Gesprek");
        employee.doesNotSee("✓ ander heeft pas");
    }

    @Test
    void whatIsBeingTypedWaitsBehindTheCoverUntilItIsNobodysAnyMore() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        begins(employee);
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("tolk");
        panels.nobodyTouches(panel, Duration.ofMinutes(20));
        employee.sees("Publiekshal");
        panels.nobodyTouches(panel, Duration.ofMinutes(61));
        employee.sees(REST);
        employee.clicksOn("touch");
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        assertEquals("", Employee.fx(() -> ((TextInputControl) employee.byId("query")).getText()));
    }

    @Test
    void theCoverWorksAsInThePanel() throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        begins(employee);
        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);
        employee.isAt("Neem even tijd");
        employee.clicks("Openingstijden");
        employee.sees("Publiekshal");
        employee.clicks("Meer");
        employee.isAt("Neem even tijd");
    }

    /// Where there are two screens the client's own stays the client's, whichever is the first.
    @Test
    void standsOnTheStaffScreenAndNeverOnTheClients() throws TimeoutException {
        Panel panel = panels.openKiosk(screen("staff", 0, 1000, 1080), screen("client", 1000, 920, 1080));
        Employee employee = new Employee(panel);
        employee.waitUntil("over the first", () -> panel.stage().getWidth() == 1000);
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.withOnDesktop(
                            desktop -> desktop.withClientScreen(java.util.Optional.of("staff"))));
            return true;
        });
        employee.waitUntil(
                "over the second",
                () -> panel.stage().getX() == 1000 && panel.stage().getWidth() == 920);
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.withOnDesktop(
                            desktop -> desktop.withClientScreen(java.util.Optional.of("client"))));
            return true;
        });
        employee.waitUntil(
                "back", () -> panel.stage().getX() == 0 && panel.stage().getWidth() == 1000);
    }

    @Test
    void onTheClientsScreenAloneNothingIsShownUntilAnotherIsThere() throws TimeoutException {
        Panel panel = panels.openKiosk(screen("only", 0, 1920, 1080));
        Employee employee = new Employee(panel);
        employee.waitUntil("shown", () -> panel.stage().isShowing());
        Employee.fx(() -> {
            panel.store()
                    .change(settings ->
                            settings.withOnDesktop(desktop -> desktop.withClientScreen(java.util.Optional.of("only"))));
            return true;
        });
        employee.waitUntil("gone", () -> !panel.stage().isShowing());
        Employee.fx(() -> {
            panel.store()
                    .change(settings ->
                            settings.withOnDesktop(desktop -> desktop.withClientScreen(java.util.Optional.empty())));
            return true;
        });
        employee.waitUntil(
                "back", () -> panel.stage().isShowing() && panel.stage().getWidth() == 1920);
    }

    @Test
    void whatMakesNoSenseInAKioskIsNotThere() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        begins(employee);
        assertFalse(employee.texts().contains("Sluiten"), employee.texts().toString());
        assertFalse(employee.texts().contains("Smal"));
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.SETTINGS));
            return true;
        });
        employee.isAt("Instellingen");
        employee.sees("Kleuren");
        for (String text : List.of("Plaats", "Breedte", "taakbalk", "Toetsen in elk venster")) {
            employee.doesNotSee(text);
        }
        employee.presses(KeyCode.F1);
        employee.isAt("Toetsen");
        employee.doesNotSee("Smal, en terug");
    }

    /// Measured on every screen, folded open: whatever can be touched is large enough for a finger.
    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1366, 768", "1920, 1080"})
    void everyTargetIsLargeEnoughForAFinger(int width, int height) throws TimeoutException {
        Panel panel = panels.openKiosk(screen("one", 0, width, height));
        Employee employee = new Employee(panel);
        begins(employee);
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

    private static String size(Bounds bounds) {
        return Math.round(bounds.getWidth()) + " x " + Math.round(bounds.getHeight());
    }

    @ParameterizedTest(name = "{0} x {1}, {2} %")
    @CsvSource({"1366, 768, 100", "1366, 768, 200", "1920, 1080, 100", "1920, 1080, 200"})
    void nothingIsCutOff(int width, int height, int size) throws TimeoutException {
        Panel panel = panels.openKiosk(screen("one", 0, width, height));
        Employee employee = new Employee(panel);
        begins(employee);
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
        Panel panel = panels.openKiosk(screen("one", 0, 1366, 500));
        Employee employee = new Employee(panel);
        begins(employee);
        employee.clicks("3 Apart");
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
        begins(employee);
        ScrollPane page = Employee.fx(() -> (ScrollPane) employee.byId("place").lookup(".scroll-pane"));
        Node card = Employee.fx(() -> page.lookup(".choice"));
        employee.pushes(card, 6);
        employee.sees("Publiekshal");
    }

    @Test
    void theWholeWayToANumberCanBeTouched() throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        begins(employee);
        employee.clicks("Verder");
        employee.isAt("Maak een praatje");
        employee.clicks("Verder");
        employee.isAt("Even apart");
        employee.clicks("5 Verder");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        assertEquals("033 448 11 86", employee.firstNumber());
    }
}
