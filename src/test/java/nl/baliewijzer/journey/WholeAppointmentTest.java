package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.guide.GuideState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Appointments from the first excuse to an empty panel.
class WholeAppointmentTest {
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
        employee.isAt("Een moment");

        // walks away for a moment, and comes back
        employee.pressesUntilOn(KeyCode.TAB, "‘Ik kijk het even na. Ik kom zo bij u.’");
        employee.presses(KeyCode.DOWN);
        employee.hasFocusOn("‘Dit moet ik even navragen.’");
        employee.presses(KeyCode.ENTER);
        employee.sees("Publiekshal");
        employee.presses(KeyCode.F12);
        employee.isAt("Een moment");
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);

        // makes small talk, and notices something
        employee.isAt("Vragen");
        employee.pressesUntilOn(KeyCode.TAB, "Met de cliënt");
        employee.presses(KeyCode.LEFT);
        employee.hasFocusOn("Met wie meekomt");
        employee.sees("‘Heeft u geholpen bij het zoeken naar een woning?’");
        employee.pressesUntilOn(KeyCode.TAB, "‘Heeft u geholpen bij het zoeken naar een woning?’");
        employee.presses(KeyCode.SPACE);
        employee.pressesUntilOn(KeyCode.TAB, "Iets opgevallen?");
        employee.presses(KeyCode.ENTER);
        employee.pressesUntilOn(KeyCode.TAB, "hield paspoort vast");
        employee.presses(KeyCode.SPACE);
        employee.sees("✓ hield paspoort vast");
        assertEquals(Listener.COMPANION, employee.state().talk().to());

        // cannot speak alone, and tells a colleague
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.isAt("Gegevens");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.isAt("Overleg met een collega");
        employee.doesNotSee("De begeleider hield het paspoort van de cliënt vast.");
        employee.pressesUntilOn(KeyCode.TAB, "Ja, ik ben weg");
        employee.presses(KeyCode.ENTER);
        employee.sees("De begeleider hield het paspoort van de cliënt vast.");
        employee.sees("Gezien – 10:00");

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
        employee.presses(KeyCode.RIGHT, 2);
        employee.hasFocusOn("Net weg");
        employee.sees("De cliënt is net weg. Ik zeg de richting en het voertuig als ik die zag.");
        // the example names its desk
        String where = own.isPresent() ? ", balie\u00a04" : "";
        employee.sees("Gezien – 10:00" + where + ". De begeleider hield het paspoort van de cliënt vast.");
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Na het bellen");
        employee.sees("Bent u zelf veilig? Kunt u veilig naar huis?");

        // leaves nothing behind
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Een moment");
        assertTrue(employee.state().isEmpty());
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.isAt("Overleg met een collega");
        employee.sees("Bent u weg bij de balie?");
    }

    @Test
    void wholeAppointmentByMouse() throws TimeoutException {
        Employee employee = new Employee(panels.open());

        employee.clicks("‘Ik kijk het even na. Ik kom zo bij u.’");
        employee.sees("Publiekshal");
        employee.clicksOn("corner");
        employee.isAt("Een moment");
        employee.clicksOn("main");

        employee.isAt("Vragen");
        employee.clicks("‘Heeft u uw kamer al gezien? Vindt u het er fijn?’");
        employee.clicks("Iets opgevallen?");
        employee.clicks("hield paspoort vast");
        employee.clicks("gaf paspoort door");
        employee.clicks("✓ gaf paspoort door");
        employee.sees("✓ hield paspoort vast");
        employee.clicks("3 Gegevens");

        employee.isAt("Gegevens");
        employee.clicks("‘Dit deel doen wij altijd per persoon.’");
        employee.clicksOn("main");

        employee.isAt("Overleg met een collega");
        employee.clicks("Ja, ik ben weg");
        employee.sees("De begeleider hield het paspoort van de cliënt vast.");
        employee.doesNotSee("De cliënt gaf het paspoort aan de begeleider.");
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
        employee.sees("De cliënt is net weg. Ik zeg de richting en het voertuig als ik die zag.");
        employee.clicksOn("main");
        employee.isAt("Na het bellen");
        employee.clicks("Klaar");
        employee.isAt("Een moment");
        assertTrue(employee.state().isEmpty());
    }

    @Test
    void otherSentencesKeepComingAfterMemoryWasCleared() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        System.gc();

        employee.clicks("Andere zinnen");
        employee.sees("‘Ik zoek dit even goed voor u uit.’");
        employee.clicks("2 Vragen");
        System.gc();
        employee.clicks("Met wie meekomt");
        employee.clicks("Andere zinnen");
        employee.doesNotSee("‘Heeft u geholpen bij het zoeken naar een woning?’");
        employee.clicks("Iets opgevallen?");
        System.gc();
        employee.clicks("Andere punten");
        employee.doesNotSee("hield paspoort vast");
    }

    @Test
    void companionStaysAndEmployeeFinishesNormally() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("3 Gegevens");
        employee.isAt("Gegevens");

        employee.clicks("Nieuwe afspraak");
        employee.sees("‘Welke dag komt u het beste uit?’");
        employee.clicks("Papieren meegeven");
        employee.sees("‘Alstublieft. Deze papieren zijn voor u.’");

        // without a word apart, and without a tick, the employee can still consult and call
        employee.clicksOn("main");
        employee.clicks("Ja, ik ben weg");
        employee.sees("U heeft nog niets aangevinkt. Zeg wat u zag en hoorde.");
        employee.clicksOn("main");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        assertEquals("033 448 11 86", employee.firstNumber());
    }

    @Test
    void whatWasWipedComesBackWhenAskedAtOnce() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        GuideState before = wipe(employee);

        employee.sees("Alles is leeg. Toch terughalen");
        employee.clicks("Alles is leeg. Toch terughalen");

        employee.isAt("Na het bellen");
        assertEquals(before, employee.state());
        employee.doesNotSee("Toch terughalen");
    }

    @Test
    void whatWasWipedIsGoneAfterANewAction() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        wipe(employee);
        employee.sees("Alles is leeg. Toch terughalen");

        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);

        employee.isAt("Vragen");
        employee.doesNotSee("Toch terughalen");
        assertTrue(employee.state().isEmpty());
    }

    @Test
    void whatWasWipedIsGoneAfterTenSeconds() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        wipe(employee);
        employee.sees("Alles is leeg. Toch terughalen");
        WaitForAsyncUtils.waitFor(
                15,
                TimeUnit.SECONDS,
                () -> employee.texts().stream().noneMatch(text -> text.contains("Toch terughalen")));
    }

    /// Ticks something, goes to the end and wipes; gives what there was.
    private static GuideState wipe(Employee employee) {
        employee.clicks("2 Vragen");
        employee.clicks("Iets opgevallen?");
        employee.clicks("hield paspoort vast");
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
        employee.isAt("Een moment");
        assertTrue(employee.state().isEmpty());
        return before;
    }
}
