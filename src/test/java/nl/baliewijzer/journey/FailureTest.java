package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What nobody expected ends at the emergency card.
class FailureTest {
    private static final List<String> NUMBERS = List.of("112", "0900 8844", "033 448 11");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private Panel failed(Optional<String> localLead) throws TimeoutException {
        Panel panel = panels.open();
        panels.expectFailure(panel, localLead);
        Platform.runLater(() -> {
            throw new IllegalStateException("made by the test");
        });
        return panel;
    }

    @Test
    void itComesHiddenAndShowsTheNumbersAndTheLocalLeadByOnePress() throws TimeoutException {
        Panel panel = failed(Optional.of("Aandachtsfunctionaris  toestel 4410"));
        Employee employee = new Employee(panel);

        employee.sees(List.of("Bezoekersinfo"));
        employee.doesNotSee("112");
        employee.doesNotSee("CoMensha");
        assertEquals("Bezoekersinfo", panel.stage().getTitle());

        employee.clicks("Verder");

        employee.sees(NUMBERS);
        employee.sees(List.of("toestel 4410"));
        employee.doesNotSee("made by the test");
        employee.doesNotSee("In gewone taal");
        assertEquals("Baliewijzer", panel.stage().getTitle());
    }

    /// In plain code, since the style sheets may be what broke.
    @Test
    void itsButtonsHaveTheRingOfTheProgram() throws TimeoutException {
        Panel panel = failed(Optional.empty());
        Employee employee = new Employee(panel);
        employee.sees(List.of("Bezoekersinfo"));
        employee.pressesUntilOn(KeyCode.TAB, "Verder");
        assertEquals(
                3,
                Employee.fx(() -> ((Region) panel.scene().getFocusOwner())
                        .getBackground()
                        .getFills()
                        .getLast()
                        .getInsets()
                        .getLeft()));
    }

    static Stream<KeyCode> hiding() {
        return Stream.of(KeyCode.F12, KeyCode.PAUSE, KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @MethodSource("hiding")
    void itCanBeCovered(KeyCode key) throws TimeoutException {
        Panel panel = failed(Optional.empty());
        Employee employee = new Employee(panel);
        employee.clicks("Verder");
        employee.sees(NUMBERS);

        employee.presses(key);

        employee.sees(List.of("Bezoekersinfo"));
        employee.doesNotSee("CoMensha");
        assertEquals("Bezoekersinfo", panel.stage().getTitle());
    }

    @Test
    void whatCoversThePanelFromOutsideCoversTheCard() throws TimeoutException {
        Panel panel = failed(Optional.empty());
        Employee employee = new Employee(panel);
        employee.clicks("Verder");
        employee.sees(NUMBERS);

        Employee.fx(() -> {
            panel.session().apply(state -> state.cover(true));
            return true;
        });

        employee.doesNotSee("CoMensha");
        employee.sees(List.of("Verder"));
    }

    @Test
    void anErrorInAKeyEndsThereTooAndTheWindowKeepsItsPlace() throws TimeoutException {
        Panel panel = panels.open();
        panels.expectFailure(panel, Optional.empty());
        Employee employee = new Employee(panel);
        double width = panel.stage().getWidth();
        double x = panel.stage().getX();

        panel.stage().getScene().getRoot().setOnKeyPressed(event -> {
            throw new StackOverflowError("made by the test");
        });
        employee.presses(KeyCode.A);

        employee.clicks("Verder");
        employee.sees(NUMBERS);
        assertEquals(width, panel.stage().getWidth());
        assertEquals(x, panel.stage().getX());
    }
}
