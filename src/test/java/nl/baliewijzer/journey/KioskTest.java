package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.StageStyle;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.FakeDesktop;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The kiosk: at rest for nobody, begun by a touch, worked with a finger, empty again after whoever left.
class KioskTest {
    private static final String REST = "Raak het scherm aan";

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    static Display screen(String id, int x, int width, int height) {
        Box area = new Box(x, 0, width, height);
        return new Display(id, id, area, area, x == 0, false);
    }

    static void begins(Employee employee) {
        employee.sees(REST);
        employee.clicksOn("touch");
        employee.isAt("In gewone taal");
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
        employee.doesNotSee("Telefoon: noodnummer");
        employee.doesNotSee("In gewone taal");
        assertEquals(StageStyle.UNDECORATED, panel.stage().getStyle());
        assertTrue(panel.stage().isAlwaysOnTop());
    }

    @Test
    void aTouchBegins() throws TimeoutException {
        Employee employee = new Employee(panels.openKiosk());
        begins(employee);
        employee.doesNotSee(REST);
        employee.sees("Telefoon: noodnummer");
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
        employee.isAt("In gewone taal");
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
        employee.sees("Telefoon: noodnummer");
        panels.nobodyTouches(panel, Duration.ofMinutes(5));
        employee.sees(REST);
        employee.doesNotSee("Telefoon: noodnummer");
    }

    @Test
    void anAppointmentIsCoveredFirstAndWipedBeforeItRests() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        begins(employee);
        employee.clicks("2 Vragen");
        employee.clicks("Paspoort");
        panels.nobodyTouches(panel, Duration.ofMinutes(5));
        employee.sees("Publiekshal");
        assertFalse(employee.state().isEmpty());
        panels.nobodyTouches(panel, Duration.ofMinutes(31));
        employee.sees(REST);
        assertTrue(employee.state().isEmpty());
        employee.clicksOn("touch");
        employee.isAt("In gewone taal");
        employee.clicks("2 Vragen");
        assertTrue(employee.state().talk().later().isEmpty());
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
        employee.isAt("In gewone taal");
        employee.clicks("Bezoekersinfo");
        employee.sees("Publiekshal");
        employee.clicks("Sluiten");
        employee.isAt("In gewone taal");
    }

    /// Where there are two screens the client's own stays the client's, whichever is the first.
    @Test
    void standsOnTheStaffScreenAndNeverOnTheClients() throws TimeoutException {
        Panel panel = panels.openKiosk(screen("staff", 0, 1000, 1080), screen("client", 1000, 920, 1080));
        Employee employee = new Employee(panel);
        employee.waitUntil("over the first", () -> panel.stage().getWidth() == 1000);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("staff")));
            return true;
        });
        employee.waitUntil(
                "over the second",
                () -> panel.stage().getX() == 1000 && panel.stage().getWidth() == 920);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("client")));
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
            panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("only")));
            return true;
        });
        employee.waitUntil("gone", () -> !panel.stage().isShowing());
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.empty()));
            return true;
        });
        employee.waitUntil(
                "back", () -> panel.stage().isShowing() && panel.stage().getWidth() == 1920);
    }

    /// As the desktop is asked: all of the staff screen, also what a task bar would take; no room beside it, no key.
    @Test
    void theDesktopIsAskedForTheWholeStaffScreenAndForNoKey() throws TimeoutException {
        FakeDesktop desktop = new FakeDesktop(true, FakeDesktop.screen("one", 0, 1366, 768, true));
        Panel panel = panels.openKioskOn(desktop);
        assertEquals(new Box(0, 0, 1366, 768), desktop.where().area());
        assertFalse(desktop.where().reserve());
        Employee.fx(() -> {
            panel.store().change(settings -> settings.with(AllSettings.TASK_BAR, true));
            return true;
        });
        assertFalse(desktop.where().listed());
        assertEquals(Map.of(), desktop.held());
        assertTrue(desktop.isShown());
    }

    @Test
    void aStaffScreenThatIsUnpluggedAndBackHasTheKioskAgain() throws TimeoutException {
        Display staff = FakeDesktop.screen("staff", 0, 1366, 768, true);
        Display client = FakeDesktop.screen("client", 1366, 1024, 768, false);
        FakeDesktop desktop = new FakeDesktop(true, staff, client);
        Panel panel = panels.openKioskOn(desktop);
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("client")));
            return true;
        });
        desktop.turnOn(client);
        employee.waitUntil("away", () -> !desktop.isShown());
        desktop.turnOn(staff, client);
        employee.waitUntil("back", desktop::isShown);
        assertEquals(new Box(0, 0, 1366, 768), desktop.where().area());
        employee.sees(REST);
    }

    @Test
    void whatMakesNoSenseInAKioskIsNotThere() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        begins(employee);
        assertFalse(employee.texts().contains("Sluiten"), employee.texts().toString());
        assertFalse(employee.texts().contains("Klein venster"));
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
        employee.isAt("Uitleg");
        employee.doesNotSee("Klein venster");
    }
}
