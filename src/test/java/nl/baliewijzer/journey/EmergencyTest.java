package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.content.ReviewedCards;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Acute means 112: one key, one click, from wherever one is.
class EmergencyTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    @TempDir
    Path own = Path.of("");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @ParameterizedTest
    @EnumSource(StepId.class)
    void oneKeyAndOneClickLeadTo112FromEveryStep(StepId step) throws TimeoutException {
        Employee employee = new Employee(panels.open());
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(step.number()));
        employee.presses(KeyCode.CONTROL, digit);

        employee.presses(KeyCode.F2);
        employee.isAt("112");
        employee.sees("Bel met dit toestel:");

        employee.presses(KeyCode.ESCAPE);
        employee.waitUntil(
                "back at the step", () -> employee.state().place().aside().isEmpty());
        assertTrue(employee.state().place().step() == step);

        employee.clicksOn("emergency");
        employee.isAt("112");
    }

    /// A list keeps that key for editing its lines.
    @Test
    void isOneKeyAwayWhileAListIsOpenToo() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own))));
        employee.clicks("3 Gegevens");
        employee.clicks("Terugbellen");
        employee.clicksOn("language");
        employee.waitUntil("a list that is open", () -> Window.getWindows().size() > 1);

        employee.presses(KeyCode.F2);

        assertEquals(Optional.of(Aside.EMERGENCY), employee.state().place().aside());
        employee.waitUntil("no list over it", () -> Window.getWindows().size() == 1);
    }

    @Test
    void nothingStandsBetweenTheEmployeeAndTheNumber() throws TimeoutException {
        Employee employee = new Employee(panels.open());

        // the menu is open, and the search field has the focus
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("zo");
        employee.presses(KeyCode.F2);
        employee.isAt("112");

        employee.presses(KeyCode.ESCAPE);
        employee.clicks("Menu");
        employee.presses(KeyCode.F2);
        employee.isAt("112");
    }

    @Test
    void numberIsOnEveryScreenExceptTheCoverAndTheCardThatTheClientReads() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        for (StepId step : StepId.values()) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.goTo(step));
                return true;
            });
            showsTheNumber(employee, step.id());
            for (Aside aside : EnumSet.complementOf(EnumSet.of(Aside.CLIENT_CARD))) {
                Employee.fx(() -> {
                    panel.session().apply(state -> state.goTo(step).open(aside));
                    return true;
                });
                showsTheNumber(employee, step.id() + " " + aside);
            }
        }
        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.doesNotSee("112");
    }

    private static void showsTheNumber(Employee employee, String where) {
        Employee.settle();
        Node button = Employee.fx(() -> employee.byId("emergency"));
        Bounds bounds = Employee.fx(() -> button.localToScene(button.getLayoutBounds()));
        double height = employee.scene().getHeight();
        assertTrue(Employee.fx(() -> Sight.texts(button)).contains("Telefoon: noodnummer"), where);
        assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= height, where + " " + bounds);
    }

    @Test
    void withoutLocalFactsTheScreenIsWhole() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.F2);

        employee.isAt("112");
        employee.sees(
                List.of("Loop weg. Bel waar niemand u hoort.", "‘Ik werk bij de gemeente. Ik heb politie nodig.’"));
        employee.clicks("Ik kan niet weg");
        employee.sees(List.of(
                "Druk op de alarmknop, als die er is.",
                "Uw collega loopt weg en belt 112.",
                "Uw collega zegt",
                "‘Ik werk bij de gemeente. Mijn collega heeft politie nodig.’"));
        // none of it is for whoever sits there and does not call
        for (String general :
                List.of("Bel met dit toestel", "Daarna", "Blijf aan de lijn", "Wat vragen ze?", "Ik heb")) {
            employee.doesNotSee(general);
        }
        employee.doesNotSee("Degene die erbij was");
        employee.clicks("is weg");
        employee.sees("‘Degene die erbij was, is net weg.’");
        employee.clicks("is er nog");
        employee.sees("‘Degene die erbij was, is hier nog.’");
        employee.doesNotSee("is net weg.");
        employee.sees("Wil iemand weg? Houd niemand tegen.");
        employee.clicks("Ik kan weg");
        employee.sees(List.of("‘Degene die erbij was, is hier nog.’", "Daarna", "Bel met dit toestel"));
        employee.sees("Houd niemand tegen. Ga niet achter iemand aan.");
        employee.clicks("Wanneer 112?");
        employee.sees(List.of("Twijfelt u? Bel 112.", "De cliënt durft niet mee terug met de begeleider."));
        employee.clicks("Wat vragen ze?");
        employee.sees("Zijn er wapens?");
        employee.waitUntil("in sight", () -> {
            Node asks = employee.byId("asks");
            return Sight.viewport(asks).contains(asks.localToScene(asks.getLayoutBounds()));
        });
        for (String part : Arrays.asList("null", "Optional", "{0}")) {
            employee.doesNotSee(part);
        }
    }

    @Test
    void withLocalFactsTheyStandWhereTheyAreNeeded() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(EXAMPLE)));
        employee.presses(KeyCode.F2);

        employee.sees("0-112");
        employee.sees(List.of(
                "‘Ik werk bij de gemeente Voorbeeld. Ik heb politie nodig.’",
                "balie 4, begane grond, Voorbeeldplein 1, ingang Voorbeeldstraat",
                "112 ziet bij dit toestel geen adres. Zeg waar u bent."));
        employee.clicks("Ik kan niet weg");
        employee.sees(List.of(
                "Links onder het blad (voorbeeld).",
                "‘Is mevrouw De Wit er al?’",
                "toestel 4400",
                "Op een toestel hier: 0-112.",
                "‘Mijn collega zit hier: balie 4, begane grond, Voorbeeldplein 1, ingang Voorbeeldstraat.’"));
        employee.doesNotSee("Ik zit hier");
        employee.doesNotSee("112 ziet bij dit toestel geen adres.");
        employee.doesNotSee("Druk op de alarmknop, als die er is.");
        employee.doesNotSee("Zeg de afgesproken zin tegen een collega.");
    }

    @Test
    void whoIsNotSureIsSentTo112() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("5 Vervolg");
        employee.sees("Twijfelt u? Bel 112.");

        employee.clicks("Ja, of ik twijfel");

        employee.isAt("Bel 112");
        assertTrue(employee.firstNumber().equals("112"));
    }
}
