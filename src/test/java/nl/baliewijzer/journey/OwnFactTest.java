package nl.baliewijzer.journey;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.guide.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the panel says while the employee types a fact.
class OwnFactTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private Employee atTheField() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Eigen feit");
        return employee;
    }

    private static void fill(Employee employee, String text) {
        Employee.fx(() -> {
            ((TextField) employee.find("Eigen feit")).setText(text);
            return true;
        });
    }

    @Test
    void theWarningNamesThePiecesItMeans() throws TimeoutException {
        Employee employee = atTheField();
        fill(employee, "Mevrouw Jansen belde 06 12345678");
        employee.sees("‘Jansen’, ‘06 12345678’. Dat stuk wordt niet voorgelezen.");
        fill(employee, "De cliënt belde");
        employee.doesNotSee("herkenbaar");
    }

    @Test
    void aFieldThatIsFullSaysSo() throws TimeoutException {
        Employee employee = atTheField();
        fill(employee, "a".repeat(Observation.LONGEST - 1));
        employee.doesNotSee("Langer kan niet.");
        fill(employee, "a".repeat(Observation.LONGEST + 40));
        employee.sees("Langer kan niet. Maak er twee feiten van.");
    }
}
