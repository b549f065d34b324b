package nl.baliewijzer.journey;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What nobody expected ends at the emergency card.
class FailureTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void emergencyCardShowsTheNumbersAndTheLocalLead() throws TimeoutException {
        Panel panel = panels.open();
        panels.expectFailure(panel, Optional.of("Aandachtsfunctionaris  toestel 4410"));
        Employee employee = new Employee(panel);

        Platform.runLater(() -> {
            throw new IllegalStateException("made by the test");
        });

        employee.sees(List.of("112", "0900 8844", "033 448 11", "toestel 4410"));
        employee.doesNotSee("made by the test");
        employee.doesNotSee("Een moment");
    }

    @Test
    void withoutALocalLeadTheCardHoldsTheNationalNumbers() throws TimeoutException {
        Panel panel = panels.open();
        panels.expectFailure(panel, Optional.empty());
        Employee employee = new Employee(panel);

        panel.stage().getScene().getRoot().setOnKeyPressed(event -> {
            throw new IllegalStateException("made by the test");
        });
        employee.presses(KeyCode.A);

        employee.sees(List.of("112", "0900 8844", "033 448 11"));
    }
}
