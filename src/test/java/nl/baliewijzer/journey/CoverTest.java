package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.guide.GuideState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The cover: an ordinary page of desk help over everything, and back to the same place.
class CoverTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void excusePutsTheCoverUpByItself() throws TimeoutException {
        Employee employee = new Employee(panels.open());

        employee.clicks("‘Ik overleg dit kort met een collega.’");

        employee.sees("Publiekshal");
        employee.doesNotSee("Ik overleg dit kort");
        assertTrue(employee.state().talk().said().contains("kort-overleg"));
    }

    @Test
    void coverShowsNothingOfWhatIsUnderIt() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("5 Vervolg");
        employee.clicks("Nee, nu niet");
        List<String> under = employee.texts();

        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");

        List<String> shown = employee.texts();
        List<String> both = under.stream()
                .filter(shown::contains)
                .filter(text -> !text.equals("Openingstijden"))
                .toList();
        assertEquals(List.of(), both);
        assertEquals("Openingstijden", employee.title());
        Node focused = Employee.fx(() -> employee.scene().getFocusOwner());
        assertTrue(Employee.fx(() -> Sight.nodes(employee.scene().getRoot()).anyMatch(node -> node.equals(focused))));
    }

    @Test
    void onlyTheCoverKeyDoesAnythingWhileCovered() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        GuideState covered = employee.state();

        employee.presses(KeyCode.F2);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.presses(KeyCode.TAB);
        employee.presses(KeyCode.ESCAPE);

        assertEquals(covered, employee.state());
        employee.sees("Publiekshal");
    }

    @Test
    void sameKeyBringsBackTheSamePlaceAndMarks() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        GuideState before = scrolledDown(employee);
        double place = employee.scrolled();

        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);

        employee.isAt("Gegevens");
        assertEquals(before, employee.state());
        assertEquals(place, employee.scrolled());
        employee.sees(List.of("✓ hield paspoort vast", "Dring niet aan. Vraag het één keer."));
        assertEquals("Baliewijzer", employee.title());
    }

    @Test
    void quietCornerBringsBackTheSamePlaceAndMarks() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        GuideState before = scrolledDown(employee);
        double place = employee.scrolled();

        employee.clicks("Openingstijden");
        employee.sees("Publiekshal");
        employee.clicks("Meer");

        employee.isAt("Gegevens");
        assertEquals(before, employee.state());
        assertEquals(place, employee.scrolled());
    }

    @Test
    void placeThatSearchOpenedStaysAsTheEmployeeLeftIt() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("per persoon");
        employee.sees("Dit deel doen wij altijd per persoon.");
        employee.presses(KeyCode.ENTER);
        employee.isAt("Gegevens");
        for (String line : List.of("Nieuwe afspraak", "Tolk", "Papieren meegeven")) {
            employee.clicks(line);
        }
        employee.turnsTheWheel(-2);
        GuideState before = employee.state();
        assertTrue(before.place().item().isPresent(), "search opened it");
        double place = employee.scrolled();

        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);

        employee.isAt("Gegevens");
        assertEquals(before, employee.state());
        assertEquals(place, employee.scrolled());
    }

    @Test
    void takingAMarkAwayLeavesTheScreenAsItIs() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.clicks("Iets opgevallen?");
        employee.clicks("hield paspoort vast");
        employee.sees("✓ hield paspoort vast");

        employee.clicks("✓ hield paspoort vast");

        employee.doesNotSee("✓ hield paspoort vast");
        employee.sees("hield paspoort vast");
        employee.hasFocusOn("hield paspoort vast");
    }

    /// Step 3, everything folded open, a mark set, and scrolled.
    private static GuideState scrolledDown(Employee employee) {
        employee.clicks("3 Gegevens");
        for (String line : List.of("Nieuwe afspraak", "Tolk", "Andere taal", "Papieren meegeven", "Iets opgevallen?")) {
            employee.clicks(line);
        }
        employee.clicks("hield paspoort vast");
        employee.turnsTheWheel(-2);
        employee.sees("✓ hield paspoort vast");
        assertTrue(employee.scrolled() > 0, "scrolled");
        return employee.state();
    }
}
