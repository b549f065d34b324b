package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An employer with several workers: one appointment, with what they share.
class GroupTest {
    private static final Signal KEPT = Counter.withOwnContent().catalogue().signal("ander-bewaart-pas");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void threeWorkersAreOneAppointment() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of("Delft"), Optional.empty()));
        chooses(employee, "Groepsafspraak");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.clicksOn("main");
        employee.isBackAt("Vragen", "Nog nodig");
        employee.clicks("Contact");
        employee.clicks("Komt u allemaal voor hetzelfde?");

        // each takes the same sheet along
        employee.clicks("3 Gegevens");
        employee.clicks("Papieren meegeven");
        employee.sees("Informatieblad afdrukken");
        employee.clicks("Volgende persoon");
        employee.isAt("Vragen");
        employee.sees("Eerste inschrijving, persoon 2");
        assertTrue(employee.state().talk().said().isEmpty());
        employee.clicks("3 Gegevens");
        employee.clicks("Volgende persoon");
        employee.isAt("Vragen");

        // what was ticked for the first is told of all
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.sees("Het gaat om 3 mensen die samen kwamen.");
        employee.clicks(KEPT.chip());
        employee.sees(KEPT.sentence());
        employee.clicksOn("main");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.clicksOn("main");
        employee.isAt("Wat zegt u?");
        employee.sees("Het gaat om 3 mensen die samen kwamen.");

        employee.presses(KeyCode.CONTROL, KeyCode.N);
        employee.isAt("In gewone taal");
        assertTrue(employee.state().isEmpty());
    }

    @Test
    void nobodyElseIsOfferedTheNextPersonOrTheSheet() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        chooses(employee, "Bedrijfsafspraak");
        employee.clicks("3 Gegevens");
        employee.clicks("Papieren meegeven");
        employee.sees("Dit is uw exemplaar.");
        employee.doesNotSee("Volgende persoon");
        employee.doesNotSee("Informatieblad afdrukken");
    }

    private static void chooses(Employee employee, String kind) {
        employee.clicks("2 Vragen");
        employee.clicks("Eerste inschrijving");
        employee.waitUntil("the list", () -> employee.byId("tasks").isVisible());
        employee.presses(KeyCode.DOWN);
        employee.presses(KeyCode.ENTER);
        employee.clicks(kind);
        employee.doesNotSee(kind);
    }
}
