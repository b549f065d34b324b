package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.guide.GuideState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Step 5: the questions, the number, and what to do when nobody answers.
class WhomToCallTest {
    private static final Path CARDS = Path.of("src/test/resources/packs/cards");
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @ParameterizedTest
    @CsvSource({
        "Den Haag ('s-Gravenhage), SHOP Den Haag, 070 361 47 47, Zorgcoördinator, ESSM",
        "Rotterdam, Expertisecentrum ESSM, 010 236 52 56, Zorgcoördinator, SHOP",
        "Groningen, CoMensha, 033 448 11 86, CoMensha, SHOP"
    })
    void municipalityBringsItsOwnCareCoordinator(
            String municipality, String organisation, String number, String role, String other)
            throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of(municipality), Optional.empty()));
        toTheNumber(employee);

        employee.sees(organisation);
        assertEquals(number, employee.firstNumber());
        employee.doesNotSee(other);
        employee.clicks("Iemand anders bellen");
        employee.isAt("Contacten");
        employee.clicks(role);
        employee.sees(organisation);
        employee.doesNotSee(other);
    }

    /// For whom somebody is stands at the number and in Contacten.
    @Test
    void forWhomSomebodyIsStandsAtTheNumber() throws TimeoutException {
        Employee employee =
                new Employee(panels.open(Optional.of("Apeldoorn"), Optional.of(CARDS.resolve("apeldoorn"))));
        toTheNumber(employee);

        employee.sees("055 526 92 00");
        employee.sees("Voor wie jonger is dan 23.");
        employee.sees("Voor wie 23 jaar of ouder is.");
        employee.clicks("Iemand anders bellen");
        employee.clicks("Zorgcoördinator");
        employee.sees("Voor wie jonger is dan 23.");
    }

    /// Who collects and passes on, and a chat, stand in Contacten.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goes    | Goes    | Aandachtsfunctionaris   | Geeft door aan: RIEC Zeeland West-Brabant, Politie, Nederlandse Arbeidsinspectie.
            heerlen | Heerlen | Zorg- en Veiligheidshuis | Formulier: zlzvh.nl (aanmelden voor alle drie)
            """)
    void whatHappensWithAReportAndHowElseToReachSomebodyStandsInContacten(
            String pack, String municipality, String role, String words) throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of(municipality), Optional.of(CARDS.resolve(pack))));
        toTheNumber(employee);
        employee.clicks("Iemand anders bellen");
        employee.clicks(role);
        employee.sees(words);
    }

    @Test
    void municipalityChosenInSettingsChangesTheContactsAndKeepsTheAppointment() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.clicks("hield paspoort vast");
        toTheNumber(employee);
        GuideState before = employee.state();
        assertEquals("033 448 11 86", employee.firstNumber());

        employee.choosesMunicipality("Rotterdam");
        employee.sees("010 236 52 56");
        employee.doesNotSee("SHOP");
        employee.choosesMunicipality("Den Haag ('s-Gravenhage)");
        employee.sees("070 361 47 47");
        employee.doesNotSee("ESSM");

        assertEquals(before.facts(), employee.state().facts());
        assertEquals(before.way(), employee.state().way());
    }

    @Test
    void noReplyMovesOnAndIsRemembered() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(EXAMPLE)));
        toTheNumber(employee);
        assertEquals("toestel 4410", employee.firstNumber());

        employee.clicksStartingWith("Geen gehoor?");
        employee.waitUntil("advice is next", () -> employee.firstNumber().equals("033 448 11 86"));
        employee.clicksStartingWith("Geen gehoor?");
        employee.waitUntil("the deputy is next", () -> employee.firstNumber().equals("toestel 4411"));

        // it is still remembered after a look at the lines, and elsewhere
        employee.clicksOn("main");
        employee.isAt("Wat zegt u?");
        employee.sees("Vervangend aandachtsfunctionaris: toestel 4411");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        employee.clicks("Terug");
        employee.isAt("Bel eerst");
        assertEquals("toestel 4411", employee.firstNumber());
    }

    @Test
    void whoReachedNobodyIsToldWhatToDo() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        toTheNumber(employee);
        for (int call = 0;
                call < 10 && employee.texts().stream().anyMatch(text -> text.startsWith("Geen gehoor?"));
                call++) {
            int tried = employee.state().way().noReply().size();
            employee.clicksStartingWith("Geen gehoor?");
            employee.waitUntil(
                    "remembered", () -> employee.state().way().noReply().size() == tried + 1);
        }

        employee.sees("Niemand bereikt? Overleg met uw leidinggevende.");
        employee.sees("Nam net niet op.");
    }

    @Test
    void everyAnswerInTheTrailLeadsBack() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        toTheNumber(employee);
        employee.sees(List.of("niet acuut", "persoon", "niet kunnen vragen"));

        employee.clicks("niet kunnen vragen");
        employee.isAt("Wat wil de cliënt?");
        assertEquals(List.of("nee", "volwassene"), employee.state().way().answers());

        employee.clicks("persoon");
        employee.isAt("Over wie of wat gaat het?");
        employee.clicks("Iemand jonger dan 18");
        employee.isAt("Is deze jongere in gevaar?");

        employee.clicks("niet acuut");
        employee.isAt("Is er nu gevaar?");
        assertTrue(employee.state().way().answers().isEmpty());
    }

    @Test
    void contactsAreOneClickAwayAndBack() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("5 Vervolg");
        employee.clicks("Nee, nu niet");
        employee.isAt("Over wie of wat gaat het?");

        employee.clicks("Liever zelf kiezen? Ga naar Contacten.");
        employee.isAt("Contacten");
        employee.clicks("Veilig Thuis");
        employee.sees("0800 2000");
        employee.clicks("Terug");

        employee.hasFocusOn("Liever zelf kiezen? Ga naar Contacten.");
        employee.sees("niet acuut");
    }

    private static void toTheNumber(Employee employee) {
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
    }
}
