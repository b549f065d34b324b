package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Appointments from the first excuse to an empty panel.
class WholeAppointmentTest {
    private static final Catalogue CATALOGUE = Counter.inDelft().catalogue();
    private static final Signal HELD = CATALOGUE.signal("ander-heeft-pas");
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("the national content alone", Optional.empty(), "033 448 11 86", "Ik bel voor advies."),
                Arguments.of(
                        "a municipality with its own lead",
                        Optional.of(EXAMPLE),
                        "toestel 4410",
                        "Ik bel over een gesprek aan de balie."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void wholeAppointmentByKeyboard(String content, Optional<Path> own, String number, String line)
            throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.empty(), own));
        employee.isAt("In gewone taal");

        // walks away for a moment, and comes back
        employee.pressesUntilOn(KeyCode.TAB, "Ik zoek uw afspraak op.");
        employee.presses(KeyCode.DOWN);
        employee.hasFocusOn("Ik vraag na wat u nog nodig heeft.");
        employee.presses(KeyCode.ENTER);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);
        employee.isAt("In gewone taal");
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);

        // says who is there, and asks what the form asks
        employee.isAt("Vragen");
        employee.pressesUntilOn(KeyCode.TAB, "Eerste inschrijving");
        employee.presses(KeyCode.ENTER);
        employee.presses(KeyCode.DOWN);
        employee.hasFocusOn("Eerste inschrijving");
        employee.presses(KeyCode.ENTER);
        employee.pressesUntilOn(KeyCode.TAB, "Bedrijfsafspraak");
        employee.presses(KeyCode.SPACE);
        employee.hasFocusOn("Eerste inschrijving");
        employee.doesNotSee("Bedrijfsafspraak");
        employee.pressesUntilOn(KeyCode.TAB, "Werk");
        employee.presses(KeyCode.ENTER);
        employee.hasFocusOn("Werk");
        employee.sees("Wanneer begint het werk?");
        employee.pressesUntilOn(KeyCode.TAB, "Wanneer begint het werk?");
        employee.presses(KeyCode.SPACE);

        // notes an ordinary word for later
        employee.pressesUntilOn(KeyCode.TAB, "Nog nodig");
        employee.presses(KeyCode.ENTER);
        employee.isAt("Nog nodig");
        employee.pressesUntilOn(KeyCode.TAB, "Paspoort");
        employee.presses(KeyCode.SPACE);
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isBackAt("Vragen", "Nog nodig");
        assertTrue(employee.state().facts().isEmpty());

        // goes on with one person, and tells a colleague
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.isAt("Bij deze afspraak");
        employee.pressesUntilOn(KeyCode.TAB, "Persoonsgegevens");
        employee.presses(KeyCode.ENTER);
        employee.sees("Ik neem uw gegevens nog even met u door.");
        employee.pressesUntilOn(KeyCode.TAB, "Volgende zin");
        employee.presses(KeyCode.ENTER);
        employee.sees("Dit deel doe ik één voor één.");
        employee.doesNotSee("Ik neem uw gegevens nog even met u door.");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.isAt("Overleg met een collega");
        employee.doesNotSee("U koos: Paspoort. Wat zag of hoorde u?");
        employee.pressesUntilOn(KeyCode.TAB, "Ja, ik ben weg");
        employee.presses(KeyCode.ENTER);
        employee.sees("U koos: Paspoort. Wat zag of hoorde u?");
        employee.pressesUntilOn(KeyCode.TAB, HELD.chip());
        employee.presses(KeyCode.SPACE);
        employee.sees(HELD.sentence());
        employee.sees("Gezien – genoteerd 10:00");

        // finds whom to call
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        employee.isAt("Is er nu gevaar?");
        employee.pressesUntilOn(KeyCode.TAB, "Ja, of ik twijfel");
        employee.presses(KeyCode.DOWN, 2);
        employee.hasFocusOn("Nee, nu niet");
        employee.presses(KeyCode.ENTER);
        employee.isAt("Over wie of wat gaat het?");
        employee.pressesUntilOn(KeyCode.TAB, "Een volwassene");
        employee.presses(KeyCode.SPACE);
        employee.isAt("Wat wil de cliënt?");
        employee.pressesUntilOn(KeyCode.TAB, "Dat kon ik niet vragen");
        employee.presses(KeyCode.ENTER);
        employee.isAt("Bel eerst");
        assertEquals(number, employee.firstNumber());

        // calls, and takes care of what comes after
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Wat zegt u?");
        employee.sees(line);
        employee.pressesUntilOn(KeyCode.TAB, "Weet ik niet");
        employee.presses(KeyCode.RIGHT, 3);
        employee.hasFocusOn("Net weg");
        employee.sees("De cliënt is net weg.");
        employee.sees("Gezien – genoteerd 10:00. " + HELD.sentence());
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Na het bellen");
        employee.sees("Bent u zelf veilig? Kunt u veilig naar huis?");

        // leaves nothing behind
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("In gewone taal");
        assertTrue(employee.state().isEmpty());
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.isAt("Overleg met een collega");
        employee.sees("Bent u weg bij de balie?");
    }

    @Test
    void wholeAppointmentByMouse() throws TimeoutException {
        Employee employee = new Employee(panels.open());

        employee.clicks("Ik zoek uw afspraak op.");
        employee.sees("Publiekshal");
        employee.clicksOn("back");
        employee.isAt("In gewone taal");
        employee.clicksOn("main");

        employee.isAt("Vragen");
        employee.clicks("Woning");
        employee.clicks("Woont u al op het nieuwe adres?");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.clicks("Adres");
        employee.clicks("Adres");
        employee.clicksOn("main");
        employee.isBackAt("Vragen", "Nog nodig");
        employee.clicks("3 Gegevens");

        employee.isAt("Bij deze afspraak");
        employee.clicks("Persoonsgegevens");
        employee.clicks("Ik neem uw gegevens nog even met u door.");
        employee.clicksOn("main");

        employee.isAt("Overleg met een collega");
        employee.clicks("Ja, ik ben weg");
        employee.doesNotSee("U koos: Adres. Wat zag of hoorde u?");
        employee.clicks(HELD.chip());
        employee.sees(HELD.sentence());
        employee.clicks("✓ " + HELD.chip());
        employee.doesNotSee(HELD.sentence());
        employee.clicks(HELD.chip());
        employee.clicksOn("main");

        employee.isAt("Is er nu gevaar?");
        employee.clicks("Nee, nu niet");
        employee.isAt("Over wie of wat gaat het?");
        employee.clicks("Een volwassene");
        employee.isAt("Wat wil de cliënt?");
        employee.clicks("Wil met de politie praten");
        employee.isAt("Waar gaat het om?");
        employee.clicks("Werk");
        employee.isAt("Bel eerst");
        assertEquals("0800 5151", employee.firstNumber());

        employee.clicksOn("main");
        employee.isAt("Wat zegt u?");
        employee.clicks("Net weg");
        employee.sees("De cliënt is net weg.");
        employee.clicksOn("main");
        employee.isAt("Na het bellen");
        employee.clicks("Klaar");
        employee.isAt("In gewone taal");
        assertTrue(employee.state().isEmpty());
    }

    /// What one appointment costs a hand, with three ordinary things to note.
    @Test
    void wholeAppointmentWithThreeFactsIsNineteenActions() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of("Delft"), Optional.empty()));
        employee.clicks("Ik vraag na wat u nog nodig heeft.");
        employee.clicksOn("back");
        employee.clicksOn("main");
        employee.isAt("Vragen");
        int counter = employee.actions();
        employee.clicks("Nog nodig");
        List<Signal> facts = threeTopics();
        for (Signal fact : facts) {
            employee.clicks(topic(fact).name());
        }
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.clicks(facts.getFirst().chip());
        assertEquals(7, employee.actions() - counter, "until the first fact can be read aloud");
        for (Signal fact : facts.subList(1, facts.size())) {
            employee.clicks(fact.chip());
        }
        assertEquals(9, employee.actions() - counter, "until all three can: a word and an observation for each");
        employee.sees(facts.stream().map(Signal::sentence).toList());
        employee.clicksOn("main");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        employee.clicksOn("main");
        employee.clicksOn("main");
        employee.clicks("Klaar");
        employee.isAt("In gewone taal");
        assertEquals(19, employee.actions());
    }

    /// What happens most stands together behind one topic: a passport kept, an answer given, an address unknown.
    @Test
    void threeFactsBehindOneTopicAreSevenActions() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        List<Signal> facts = Stream.of("ander-bewaart-pas", "ander-antwoordt", "adres-onbekend")
                .map(CATALOGUE::signal)
                .toList();
        int counter = employee.actions();
        employee.clicks("Nog nodig");
        employee.clicks("Overig");
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        for (Signal fact : facts) {
            employee.clicks(fact.chip());
        }
        assertEquals(7, employee.actions() - counter);
        employee.sees(facts.stream().map(Signal::sentence).toList());
    }

    /// Three facts by somebody who ticked nothing at the counter.
    @Test
    void threeFactsFromMemoryAreSevenActions() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        List<Signal> facts = threeGroups();
        String shown = CATALOGUE.signalGroups().getFirst().id();
        for (Signal fact : facts) {
            if (!fact.group().equals(shown)) {
                employee.clicks(group(fact));
            }
            employee.clicks(fact.chip());
        }
        employee.sees(facts.stream().map(Signal::sentence).toList());
        assertTrue(employee.actions() <= 7, () -> Integer.toString(employee.actions()));
    }

    private static Reminder topic(Signal signal) {
        return CATALOGUE.reminder(signal.reminders().getFirst());
    }

    private static String group(Signal signal) {
        return CATALOGUE.signalGroups().stream()
                .filter(group -> group.id().equals(signal.group()))
                .map(SignalGroup::name)
                .findFirst()
                .orElseThrow();
    }

    /// A fact of each of three topics of the first desk task, none of which another of these topics opens too.
    private static List<Signal> threeTopics() {
        DeskTask task = CATALOGUE.tasks().getFirst();
        return task.reminders().stream()
                .flatMap(reminder -> CATALOGUE.opened(reminder, Set.of(task.id()), CompanionKind.UNKNOWN).stream()
                        .filter(signal -> signal.reminders().equals(List.of(reminder)))
                        .limit(1))
                .limit(3)
                .toList();
    }

    /// The first fact of each of the first three groups.
    private static List<Signal> threeGroups() {
        return CATALOGUE.signalGroups().stream()
                .flatMap(group -> CATALOGUE.signals().stream()
                        .filter(signal ->
                                signal.where() == Where.DESK && signal.group().equals(group.id()))
                        .limit(1))
                .limit(3)
                .toList();
    }

    @Test
    void otherSentencesKeepComingAfterMemoryWasCleared() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        System.gc();

        employee.clicks("Andere zinnen");
        employee.sees("Ik kijk of uw aanvraag klaarstaat.");
        employee.clicks("2 Vragen");
        System.gc();
        employee.clicks("Werk");
        employee.sees("Heeft u het burgerservicenummer nodig voor werk?");
        employee.clicks("3 Gegevens");
        employee.clicks("Persoonsgegevens");
        System.gc();
        employee.clicks("Volgende zin");
        employee.doesNotSee("Ik neem uw gegevens nog even met u door.");
    }

    @Test
    void companionStaysAndEmployeeFinishesNormally() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("3 Gegevens");
        employee.isAt("Bij deze afspraak");

        employee.clicks("Nieuwe afspraak");
        employee.sees("Wilt u een nieuwe afspraak maken?");
        employee.clicks("Papieren meegeven");
        employee.sees("Dit is uw exemplaar.");
        employee.doesNotSee("Wilt u een nieuwe afspraak maken?");

        // without a word apart, and without a tick, the employee can still consult and call
        employee.clicksOn("main");
        employee.clicks("Ja, ik ben weg");
        employee.sees("Kies hieronder wat u zag of hoorde, of zeg het zelf.");
        employee.clicksOn("main");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        assertEquals("033 448 11 86", employee.firstNumber());
    }

    @Test
    void companionIsAwayForAMomentAndTheClientIsAsked() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("3 Gegevens");
        int before = employee.actions();
        employee.clicks("Terugbellen");
        employee.sees("Op welk nummer kan ik u terugbellen?");
        assertEquals(1, employee.actions() - before);
        employee.clicks("Volgende zin");
        employee.sees("Zal ik hierover voor u bellen?");
        employee.clicks("Volgende zin");
        employee.sees("Mag ik uw naam en nummer doorgeven?");

        // the companion comes back, and one key takes it all away
        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);
        employee.isAt("Bij deze afspraak");
        employee.doesNotSee("Mag ik uw naam en nummer doorgeven?");
    }

    @Test
    void clientWhoCameAloneHearsNoSentenceForSomebodyElse() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.clicks("Eerste inschrijving");
        employee.clicks("Paspoort of ID-kaart");
        employee.clicks("Gewone afspraak");
        employee.sees("Paspoort of ID-kaart");
        List<String> others = CATALOGUE.prompts().stream()
                .filter(prompt -> prompt.to() == Listener.COMPANION)
                .map(Prompt::text)
                .toList();
        for (String section : CATALOGUE.task("paspoort").sections()) {
            employee.clicks(CATALOGUE.section(section).name());
            List<String> read = employee.texts();
            assertTrue(read.stream().noneMatch(others::contains), read::toString);
        }

        // nothing is offered about anybody else, until the employee remembers that somebody was there
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.sees("ander bewaart paspoort");
        employee.doesNotSee(HELD.chip());
        employee.clicks("Was er toch iemand bij de cliënt?");
        employee.sees(HELD.chip());
        employee.doesNotSee("Was er toch iemand bij de cliënt?");
    }

    /// The facts of one client are never on the screen of the next.
    @Test
    void nextClientBeginsEmptyFromWhateverScreen() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.clicks(HELD.chip());
        GuideState clientA = employee.state();

        employee.clicks("Volgende cliënt");
        employee.isAt("In gewone taal");
        assertTrue(employee.state().isEmpty());
        employee.sees("Het formulier is leeg.");
        employee.clicks("Ongedaan maken");
        employee.isAt("Overleg met een collega");
        assertEquals(clientA, employee.state());

        employee.presses(KeyCode.CONTROL, KeyCode.N);
        employee.isAt("In gewone taal");
        employee.clicks("2 Vragen");
        employee.doesNotSee("Ongedaan maken");
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.doesNotSee(HELD.sentence());
        employee.doesNotSee("U koos: Paspoort. Wat zag of hoorde u?");
    }

    @Test
    void whatWasWipedComesBackWhenAskedAtOnce() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        GuideState before = wipe(employee);

        employee.sees("Het formulier is leeg.");
        employee.clicks("Ongedaan maken");

        employee.isAt("Na het bellen");
        assertEquals(before, employee.state());
        employee.doesNotSee("Ongedaan maken");
    }

    @Test
    void whatWasWipedIsGoneAfterANewAction() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        wipe(employee);
        employee.sees("Het formulier is leeg.");

        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);

        employee.isAt("Vragen");
        employee.doesNotSee("Ongedaan maken");
        assertTrue(employee.state().isEmpty());
    }

    @Test
    void whatCanNoLongerBeBroughtBackIsNoLongerOffered() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        wipe(employee);
        employee.sees("Het formulier is leeg.");
        employee.sees("Ongedaan maken");
        Employee.fx(() -> {
            // what the end of the ten seconds does
            panel.session().drop();
            return true;
        });
        employee.doesNotSee("Ongedaan maken");
    }

    /// Ticks something, goes to the end and wipes; gives what there was.
    private static GuideState wipe(Employee employee) {
        employee.clicks("2 Vragen");
        employee.clicks("Nog nodig");
        employee.clicks("Paspoort");
        employee.clicks("5 Vervolg");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.clicksOn("main");
        employee.isAt("Wat zegt u?");
        employee.clicksOn("main");
        employee.isAt("Na het bellen");
        GuideState before = employee.state();
        employee.clicks("Klaar");
        employee.isAt("In gewone taal");
        assertTrue(employee.state().isEmpty());
        return before;
    }
}
