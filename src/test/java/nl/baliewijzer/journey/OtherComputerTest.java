package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.guide.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was noticed at the counter is said in the back office, on a computer that knows nothing of it.
class OtherComputerTest {
    private static final List<String> CHIPS = List.of("hield paspoort vast", "gaf paspoort door", "nam papieren aan");
    private static final List<String> SENTENCES = List.of(
            "De begeleider hield het paspoort van de cliënt vast.",
            "De cliënt gaf het paspoort aan de begeleider.",
            "De begeleider nam papieren van de cliënt aan.");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private int taps;

    private void taps(Employee employee, String name) {
        employee.clicks(name);
        taps++;
    }

    @Test
    void ticksAtTheCounterReachNoOtherPanel() throws TimeoutException {
        Employee atTheCounter = new Employee(panels.open());
        atTheCounter.clicks("2 Vragen");
        atTheCounter.clicks("Nog nodig");
        atTheCounter.clicks("Paspoort");
        assertEquals(1, atTheCounter.state().talk().later().size());

        Employee inTheBackOffice = new Employee(panels.open());
        assertTrue(inTheBackOffice.state().isEmpty());
        inTheBackOffice.clicks("4 Regelen");
        inTheBackOffice.clicks("Ja, ik ben weg");
        inTheBackOffice.sees("Kies hieronder wat u zag of hoorde, of zeg het zelf.");
        inTheBackOffice.doesNotSee(SENTENCES.getFirst());
    }

    /// From an empty panel, with three things in mind, to the lines that are read out on the phone.
    @Test
    void threeFactsAndTheSheetForThePhoneFromEmptyInFewTaps() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        taps(employee, "4 Regelen");
        taps(employee, "Ja, ik ben weg");
        for (String chip : CHIPS) {
            taps(employee, chip);
        }
        employee.sees(SENTENCES);
        assertEquals(
                SENTENCES,
                employee.state().facts().stream().map(Observation::sentence).toList());

        taps(employee, "Besluit samen");
        taps(employee, "Nee, nu niet");
        taps(employee, "Een volwassene");
        taps(employee, "Dat kon ik niet vragen");
        taps(employee, "Wat zegt u?");

        employee.isAt("Wat zegt u?");
        SENTENCES.forEach(sentence -> employee.sees("Gezien – genoteerd 10:00. " + sentence));
        assertEquals(10, taps);
    }

    /// Three quick clicks must be three facts.
    @Test
    void whatIsTickedDoesNotMoveWhatIsTickedNext() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        // a screen of 768 pixels, as most counters have: there is more than fits
        employee.waitUntil("as high as wanted", () -> {
            panel.stage().setHeight(768);
            return panel.scene().getHeight() == 768;
        });
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        double before = employee.top(CHIPS.getLast());
        employee.clicks(CHIPS.getFirst());
        employee.sees(SENTENCES.getFirst());
        employee.waitUntil("it is where it was", () -> employee.top(CHIPS.getLast()) == before);
    }

    /// Three things were noticed at this counter; the client is gone, and the phone is at hand.
    @Test
    void fromATopicAtTheCounterToTheSheetInFewTaps() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");

        taps(employee, "4 Regelen");
        taps(employee, "Ja, ik ben weg");
        CHIPS.subList(0, 2).forEach(chip -> taps(employee, chip));
        taps(employee, "Besluit samen");
        taps(employee, "Nee, nu niet");
        taps(employee, "Een volwassene");
        taps(employee, "Dat kon ik niet vragen");
        taps(employee, "Wat zegt u?");

        employee.isAt("Wat zegt u?");
        SENTENCES.subList(0, 2).forEach(sentence -> employee.sees("Gezien – genoteerd 10:00. " + sentence));
        assertEquals(9, taps);
    }

    /// What was just ticked can be read, without looking for it.
    @Test
    void aFactIsInSightAfterItsTick() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.clicks("2 Vragen");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        for (int fact = 0; fact < 2; fact++) {
            String sentence = SENTENCES.get(fact);
            employee.clicks(CHIPS.get(fact));
            employee.waitUntil("in sight: " + sentence, () -> {
                Node line = employee.find(sentence);
                return Sight.viewport(line).contains(line.localToScene(line.getLayoutBounds()));
            });
        }
    }

    /// A colleague needs no facts on the screen to decide.
    @Test
    void consultationGoesOnWithoutAnyFact() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Bespreek samen");
        employee.clicks("Eerst advies");
        employee.sees("CoMensha");
        employee.presses(KeyCode.ESCAPE);
        employee.clicksOn("emergency");
        employee.sees("Ik kan weg");
        assertEquals(List.of(), employee.state().facts());
        assertEquals(Optional.empty(), employee.state().place().item());
    }
}
