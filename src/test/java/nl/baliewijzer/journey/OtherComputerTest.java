package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
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
        atTheCounter.clicks("Iets opgevallen?");
        atTheCounter.clicks(CHIPS.getFirst());
        assertEquals(1, atTheCounter.state().facts().size());

        Employee inTheBackOffice = new Employee(panels.open());
        assertTrue(inTheBackOffice.state().isEmpty());
        inTheBackOffice.clicks("4 Navragen");
        inTheBackOffice.clicks("Ja, ik ben weg");
        inTheBackOffice.sees("U heeft nog niets aangevinkt. Zeg wat u zag en hoorde.");
        inTheBackOffice.doesNotSee(SENTENCES.getFirst());
    }

    /// From an empty panel, with three things in mind, to the lines that are read out on the phone.
    @Test
    void threeFactsAndTheSheetForThePhoneFromEmptyInFewTaps() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        taps(employee, "4 Navragen");
        taps(employee, "Ja, ik ben weg");
        for (String chip : CHIPS) {
            taps(employee, chip);
        }
        employee.sees(SENTENCES);
        assertEquals(
                SENTENCES,
                employee.state().facts().stream().map(Observation::sentence).toList());

        taps(employee, "Verder");
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
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Navragen");
        employee.clicks("Ja, ik ben weg");
        double before = employee.top(CHIPS.getLast());
        employee.clicks(CHIPS.getFirst());
        employee.sees(SENTENCES.getFirst());
        assertEquals(before, employee.top(CHIPS.getLast()));
    }

    /// Three things were noticed at this counter; the client is gone, and the phone is at hand.
    @Test
    void fromThreeTicksAtTheCounterToTheSheetInFewTaps() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.clicks("Iets opgevallen?");
        CHIPS.forEach(employee::clicks);

        taps(employee, "5 Vervolg");
        taps(employee, "Nee, nu niet");
        taps(employee, "Een volwassene");
        taps(employee, "Dat kon ik niet vragen");
        taps(employee, "Wat zegt u?");

        employee.isAt("Wat zegt u?");
        SENTENCES.forEach(sentence -> employee.sees("Gezien – 10:00. " + sentence));
        assertEquals(5, taps);
    }

    /// A colleague needs no facts on the screen to decide.
    @Test
    void consultationGoesOnWithoutAnyFact() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Navragen");
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Besluit samen");
        employee.clicks("Eerst advies");
        employee.sees("CoMensha");
        employee.presses(KeyCode.ESCAPE);
        employee.clicks("Er is nu gevaar");
        employee.sees("Ik kan weg");
        assertEquals(List.of(), employee.state().facts());
        assertEquals(Optional.empty(), employee.state().place().item());
    }
}
