package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.content.ReviewedSentences;
import nl.baliewijzer.guide.GuideState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Sentences in the language of the client under the Dutch ones, in the real window.
class OtherLanguageTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path own = Path.of("");

    private Employee atStepTwo(String... languages) throws TimeoutException {
        Employee employee =
                new Employee(panels.open(Optional.empty(), Optional.of(ReviewedSentences.in(own, languages))));
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.isAt("Vragen");
        return employee;
    }

    @Test
    void withoutAReviewerThereIsNothingToChoose() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.isAt("Vragen");
        employee.sees("Nog nodig");
        employee.doesNotSee("Taal");
    }

    @Test
    void theLanguageThatIsChosenStandsUnderTheSentencesOfThreeStepsUntilKlaar() throws TimeoutException {
        Employee employee = atStepTwo("pl", "uk");
        employee.clicks("Papieren");
        employee.sees("Heeft u uw paspoort bij u?");
        employee.doesNotSee("Czy ma Pan lub Pani przy sobie paszport?");
        employee.clicks("Taal");
        employee.sees("Oekraïens");
        employee.doesNotSee("Roemeens");
        employee.clicks("Pools");
        employee.sees("Taal: Pools");
        employee.clicks("Papieren");
        employee.sees("Czy ma Pan lub Pani przy sobie paszport?");

        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.clicks("Persoonsgegevens");
        employee.sees("Przejdę jeszcze z Panem lub Panią przez dane.");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT1);
        employee.sees("Sprawdzę Pana/Pani wizytę.");

        employee.clicks("Volgende cliënt");
        employee.doesNotSee("Sprawdzę tylko");
        assertEquals(
                GuideState.begin(employee.state().talk().task()).talk(),
                employee.state().talk());
    }

    @Test
    void dutchOnlyIsOneChoiceAway() throws TimeoutException {
        Employee employee = atStepTwo("pl");
        employee.clicks("Taal");
        employee.clicks("Pools");
        employee.clicks("Taal: Pools");
        employee.clicks("Nederlands");
        employee.clicks("Papieren");
        employee.sees("Heeft u uw paspoort bij u?");
        employee.doesNotSee("Czy ma Pan lub Pani przy sobie paszport?");
    }
}
