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

        employee.clicks("Ik zet de gegevens voor u klaar.");

        employee.sees("Publiekshal");
        employee.doesNotSee("Ik zet de gegevens");
        assertTrue(employee.state().talk().said().contains("gegevens-klaar"));
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
                // the name and the buttons that every page has
                .filter(text ->
                        !List.of("Bezoekersinfo", "Baliewijzer", "Sluiten").contains(text))
                .toList();
        assertEquals(List.of(), both);
        assertEquals("Bezoekersinfo", employee.title());
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

    /// Nothing that was open is open when the cover goes away: somebody may have come to stand there.
    @Test
    void sameKeyBringsBackTheSamePlaceWithEverythingShut() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        GuideState before = ticked(employee);
        employee.clicks("Nieuwe afspraak");
        employee.sees("Wilt u een nieuwe afspraak maken?");

        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);

        employee.isAt("Bij deze afspraak");
        assertEquals(before, employee.state());
        employee.doesNotSee("Wilt u een nieuwe afspraak maken?");
        assertEquals("Baliewijzer", employee.title());
    }

    @Test
    void quietCornerBringsBackTheSamePlaceAndMarks() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        GuideState before = ticked(employee);

        employee.clicks("Bezoekersinfo");
        employee.sees("Publiekshal");
        employee.clicks("Sluiten");

        employee.isAt("Bij deze afspraak");
        assertEquals(before, employee.state());
    }

    @Test
    void placeOnALongPageStaysAsTheEmployeeLeftIt() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.F2);
        employee.isAt("112");
        employee.clicks("Wanneer 112?");
        employee.turnsTheWheel(-2);
        double place = employee.scrolled();

        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);

        employee.isAt("112");
        assertEquals(place, employee.scrolled());
    }

    @Test
    void takingAMarkAwayLeavesTheScreenAsItIs() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.waitUntil("ticked", () -> employee.state().talk().later().containsKey("paspoort"));

        employee.clicks("Paspoort");

        employee.waitUntil("not ticked", () -> employee.state().talk().later().isEmpty());
        employee.hasFocusOn("Paspoort");
    }

    /// A row that nobody uses shuts when the panel is made small too.
    @Test
    void makingAStripOfThePanelShutsWhatIsOpen() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("3 Gegevens");
        employee.clicks("Nieuwe afspraak");
        employee.presses(KeyCode.F9);
        employee.presses(KeyCode.F9);
        employee.doesNotSee("Wilt u een nieuwe afspraak maken?");
    }

    /// Step 3, with a topic ticked.
    private static GuideState ticked(Employee employee) {
        employee.clicks("3 Gegevens");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.clicksOn("main");
        employee.isBackAt("Bij deze afspraak", "Nog nodig");
        return employee.state();
    }
}
