package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.content.ReviewedCards;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Through everything that the panel has, docked beside the window of another program on the real desktop: once with
/// keys alone, in the narrowest panel with the largest text, and once with a mouse alone.
class BesideAnotherWindowTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path own = Path.of("");

    private final Set<Aside> asides = EnumSet.noneOf(Aside.class);
    private final Set<StepId> steps = EnumSet.noneOf(StepId.class);

    static Stream<Arguments> hands() {
        Function<Employee, Hand> keys = Hand.Keys::new;
        Function<Employee, Hand> mouse = Hand.Mouse::new;
        return Stream.of(
                Arguments.of(Named.of("keys alone", keys), 200, Settings.NARROWEST),
                Arguments.of(Named.of("a mouse alone", mouse), 100, Settings.DEFAULTS.get(AllSettings.WIDTH)));
    }

    @ParameterizedTest(name = "with {0}, at {1} % in {2} pixels")
    @MethodSource("hands")
    void everythingIsReached(Function<Employee, Hand> with, int size, int width) throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own)), Machine.desktop());
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.store()
                    .change(settings ->
                            settings.with(AllSettings.TEXT_SIZE, size).withWidth(width));
            return true;
        });
        try (OtherProgram other = OtherProgram.beside(panel, employee)) {
            watch(panel);
            Hand hand = with.apply(employee);

            atTheCounter(hand, employee);
            awayFromIt(hand, employee);
            lookingThingsUp(hand, employee);
            practising(hand, employee);

            assertEquals(EnumSet.allOf(StepId.class), steps);
            // the card on the client's own screen wants a second one: CardAcrossTest
            assertEquals(EnumSet.complementOf(EnumSet.of(Aside.CARD_ACROSS)), asides);
            assertEquals(Set.of(), Employee.fx(other::covered));
            assertEquals("", Employee.fx(other::typed), "nothing landed in the other program");
            assertTrue(Employee.fx(other::isBeside));
        }
    }

    private static void atTheCounter(Hand hand, Employee employee) {
        employee.isAt("In gewone taal");
        hand.uses("Andere zinnen");
        hand.covers();
        employee.sees("Publiekshal");
        hand.uncovers();
        hand.goesTo(StepId.MAKE_CONTACT);
        employee.isAt("Vragen");
        hand.uses("Werk");
        hand.uses("Nog nodig");
        hand.uses("Paspoort");
        hand.goesOn();
        employee.isBackAt("Vragen", "Nog nodig");
        hand.opensTheEmergencyNumber();
        employee.isAt("112");
        hand.readsToTheEnd();
        hand.goesBack("Terug");
        hand.goesTo(StepId.SPEAK_ALONE);
        employee.isAt("Bij deze afspraak");
        hand.uses("Terugbellen");
        hand.uses("Vragen tonen");
        employee.sees("U beslist zelf.");
        hand.goesBack("Terug");
        employee.isAt("Bij deze afspraak");
    }

    private static void awayFromIt(Hand hand, Employee employee) {
        hand.goesTo(StepId.CONSULT);
        employee.isAt("Overleg met een collega");
        hand.uses("Ja, ik ben weg");
        employee.sees("U koos: Paspoort. Wat zag of hoorde u?");
        hand.makesAStrip();
        employee.doesNotSee("U koos: Paspoort. Wat zag of hoorde u?");
        hand.opensTheStrip();
        hand.readsToTheEnd();
        hand.goesTo(StepId.REPORT);
        employee.isAt("Is er nu gevaar?");
        hand.uses("Nee, nu niet");
        employee.isAt("Over wie of wat gaat het?");
        hand.uses("Een volwassene");
        employee.isAt("Wat wil de cliënt?");
        hand.uses("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        hand.uses("In welke gemeente werkt u?");
        employee.hasFocusOn("In welke gemeente werkt u?");
        hand.goesBack("Later");
        employee.sees("Bel eerst");
        hand.goesOn();
        employee.isAt("Wat zegt u?");
        hand.readsToTheEnd();
        hand.goesOn();
        employee.isAt("Na het bellen");
        hand.readsToTheEnd();
    }

    private static void lookingThingsUp(Hand hand, Employee employee) {
        for (String screen : List.of("Kijken", "Contacten", "Info", "Instellingen", "Uitleg")) {
            hand.opensFromTheMenu(screen);
            employee.isAt(screen);
            hand.readsToTheEnd();
            hand.goesBack("Terug");
            employee.sees("Na het bellen");
        }
        hand.uses("Zoek");
        employee.sees("Zoek");
        hand.goesBack("Terug");
        employee.sees("Na het bellen");
        hand.uses("Volgende cliënt");
        employee.isAt("In gewone taal");
    }

    private static void practising(Hand hand, Employee employee) {
        hand.goesTo(StepId.CONSULT);
        hand.opensFromTheMenu("Oefenen");
        employee.isAt("Oefenen");
        var scene = Counter.inDelft().catalogue().scenes().getFirst();
        hand.uses(scene.title());
        for (int moment = 1; moment < scene.moments().size(); moment++) {
            hand.uses("Wat gebeurt er nu?");
        }
        hand.uses("Terugblik");
        employee.isAt("Terugblik");
        hand.readsToTheEnd();
        hand.uses("Stop met oefenen");
        employee.doesNotSee("OEFENING");
    }

    /// Where the employee comes.
    private void watch(Panel panel) {
        Employee.fx(() -> {
            panel.session().state().subscribe(now -> {
                steps.add(now.place().step());
                now.place().aside().ifPresent(asides::add);
            });
            return true;
        });
    }
}
