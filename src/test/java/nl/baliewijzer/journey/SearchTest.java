package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.domain.CompanionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Zoek: typing finds it, Enter opens the place itself.
class SearchTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void typingAndEnterOpenThePlaceItself() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.hasFocusOn("Zoek");
        employee.types("een voor een");
        employee.sees("Dit deel doe ik één voor één.");

        employee.presses(KeyCode.ENTER);

        employee.hasFocusOn("Dit deel doe ik één voor één.");
        employee.seesWhatHasTheFocus();
    }

    @Test
    void slashOpensItAndAHitCanBeClicked() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Regelen");
        employee.presses(KeyCode.SLASH);
        employee.hasFocusOn("Zoek");
        employee.types("comens");
        employee.sees("CoMensha");
        employee.waitUntil(
                "typed", () -> ((TextField) employee.byId("query")).getText().equals("comens"));

        employee.presses(KeyCode.ENTER);

        employee.sees("Contacten");
        employee.sees("033 448 11 86");
    }

    @ParameterizedTest
    @ValueSource(strings = {"politie", "slachtoffer", "uitbuiting", "melden", "signalen", "0900 8844"})
    void atTheCounterNothingIsFoundThatTellsACompanion(String query) throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("2 Vragen");
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types(query);
        employee.waitUntil(
                "typed", () -> ((TextField) employee.byId("query")).getText().equals(query));

        List<String> found = employee.texts().stream()
                .filter(text -> !text.equals(query))
                .filter(text -> CompanionTest.fails(text).isPresent() || text.contains("0900"))
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void numberWithoutSpacesFindsTheContactFromStepFourOn() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of("Den Haag ('s-Gravenhage)"), Optional.empty()));
        employee.clicks("4 Regelen");
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("0703614747");
        employee.sees("SHOP Den Haag");

        employee.presses(KeyCode.ENTER);

        employee.hasFocusOn("SHOP Den Haag");
        employee.seesWhatHasTheFocus();
        employee.presses(KeyCode.TAB);
        employee.hasFocusOn("Nummer van SHOP Den Haag kopiëren");
        assertTrue(employee.state().place().item().equals(Optional.of("shop-den-haag")));
    }

    /// At the counter they are left out on purpose; whoever looks for them is told where they are.
    @ParameterizedTest
    @ValueSource(strings = {"SHOP", "politie", "den haag"})
    void atTheCounterItSaysWhereNamesAndNumbersAre(String query) throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of("Den Haag"), Optional.empty()));
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types(query);
        employee.clicks("Namen en nummers staan in Contacten.");
        employee.isAt("Contacten");
    }

    @Test
    void fromStepFourOnAHitShowsTheNumber() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.of("Den Haag"), Optional.empty()));
        employee.clicks("4 Regelen");
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("shop");
        employee.sees(List.of("SHOP Den Haag", "070 361 47 47"));
        employee.doesNotSee("Namen en nummers staan in Contacten.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Begin", "4 Regelen"})
    void twoWordsTogetherFindTheirPlace(String step) throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks(step);
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("den haag");
        employee.sees("Den Haag ('s-Gravenhage)");
        List<String> shown = employee.texts();
        assertTrue(shown.stream().noneMatch(text -> text.contains("Denk") || text.contains("haast")), shown::toString);

        employee.presses(KeyCode.ENTER);

        employee.hasFocusOn("Den Haag ('s-Gravenhage)");
        employee.sees("Dan belt u meestal eerst: SHOP Den Haag 070 361 47 47");
    }

    @Test
    void itGoesOnFindingAfterMemoryWasCleared() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.hasFocusOn("Zoek");

        System.gc();
        employee.types("een voor een");

        employee.sees("Dit deel doe ik één voor één.");
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("qqqqqq");
        employee.sees("Niets gevonden. Probeer een ander woord.");
        employee.presses(KeyCode.ENTER);
        employee.hasFocusOn("Zoek");
    }

    @Test
    void whatWasTypedIsGoneAfterTheAppointment() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("5 Vervolg");
        employee.clicks("Nee, nu niet");
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("jansen");
        employee.presses(KeyCode.ESCAPE);
        employee.clicks("Een plaats");
        employee.clicks("Ik weet het niet zeker");
        employee.clicksOn("main");
        employee.isAt("Wat zegt u?");
        employee.clicksOn("main");
        employee.clicks("Klaar");
        employee.isAt("In gewone taal");

        employee.presses(KeyCode.CONTROL, KeyCode.F);

        employee.hasFocusOn("Zoek");
        employee.doesNotSee("jansen");
    }
}
