package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.TextNumbers;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Zeros;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Practising in the real window: the same screens, the band over all of them, and no number that
/// reaches anybody.
class PracticeTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    private static final String BAND = "Niets is echt. 000 staat voor 112.";

    /// The page has at least this part of the window.
    private static final double ROOM = 6;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void everySceneIsPlayedAndNoScreenHasANumberThatReachesAnybody() throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        GuideState before = employee.state();
        Set<String> numbers = new LinkedHashSet<>();
        for (Scene scene : Counter.withOwnContent().catalogue().scenes()) {
            open(panel, employee);
            employee.clicksStartingWith(scene.title());
            employee.sees(BAND);
            for (Scene.Moment moment : scene.moments()) {
                employee.sees(moment.text());
                Employee.fx(() -> {
                    ((javafx.scene.control.Button) employee.byId("onward")).fire();
                    return true;
                });
            }
            employee.isAt("Terugblik");
            employee.sees("Wat u onthoudt");
            numbers.addAll(numbers(employee));
            employee.clicks("Stop met oefenen");
            employee.doesNotSee("OEFENING");
            assertEquals(before, employee.state());
        }
        assertEquals(Set.of(), numbers);
    }

    @Test
    void everyScreenHasTheBandAndZeros() throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        open(panel, employee);
        employee.clicksStartingWith("Het paspoort bij een ander");
        employee.sees(BAND);
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> bare = new LinkedHashSet<>();
        Screens.each(panel, screen -> {
            numbers.addAll(numbers(employee));
            if (!screen.equals("cover") && !employee.texts().contains(BAND)) {
                bare.add(screen);
            }
        });
        assertEquals(Set.of(), numbers);
        assertEquals(Set.of(), bare);
        employee.presses(KeyCode.F12);
        employee.presses(KeyCode.F2);
        employee.isAt("000");
    }

    @Test
    void aNumberThatIsCopiedWhilePractisingIsZeros() throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        open(panel, employee);
        employee.clicksStartingWith("Het paspoort bij een ander");
        Employee.fx(() -> {
            panel.session()
                    .apply(state -> state.goTo(StepId.REPORT)
                            .answer("nee")
                            .answer("volwassene")
                            .answer("niet-kunnen-vragen"));
            return true;
        });
        Employee.settle();
        assertEquals("000", employee.firstNumber());
        String copy = employee.texts().stream()
                .filter(text -> text.startsWith("Nummer van ") && text.endsWith(" kopiëren"))
                .findFirst()
                .orElseThrow();
        employee.clicks(copy);
        employee.sees("Gekopieerd. Het gaat vanzelf weer weg.");
        assertEquals("000", Employee.fx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aRealAppointmentIsNotLostWithoutAsking() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.answer("nee"));
            return true;
        });
        open(panel, employee);
        GuideState busy = employee.state();
        employee.clicksStartingWith("Het paspoort bij een ander");
        employee.sees("U bent nog met iets bezig. Leegmaken en oefenen?");
        employee.clicks("Nee, bewaar wat ik heb");
        employee.doesNotSee("OEFENING");
        assertEquals(busy, employee.state());
        employee.clicksStartingWith("Het paspoort bij een ander");
        employee.clicks("Ja, maak leeg en oefen");
        employee.sees(BAND);
        employee.clicks("Stop met oefenen");
        assertTrue(employee.state().isEmpty());
    }

    private static void open(Panel panel, Employee employee) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.PRACTICE));
            return true;
        });
        employee.isAt("Oefenen");
    }

    private static List<String> numbers(Employee employee) {
        return employee.texts().stream()
                .filter(text -> !text.equals(BAND))
                .filter(text -> TextNumbers.in(text).stream().anyMatch(number -> !number.equals(Zeros.ZEROS)))
                .toList();
    }

    /// What is said and the step that is in sight differ in length; the screen under the band stays
    /// where it is.
    @Test
    void theBandKeepsItsHeightAndSaysHowFarTheSceneIs() throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        Scene scene = Counter.withOwnContent().catalogue().scenes().getFirst();
        Employee.fx(() -> {
            panel.session().practise(scene);
            return true;
        });
        Employee.settle();
        int moments = scene.moments().size();
        employee.sees("1 van " + moments);
        double height = height(employee);
        for (int moment = 2; moment <= moments; moment++) {
            employee.clicksOn("onward");
            employee.sees(moment + " van " + moments);
            assertEquals(height, height(employee));
        }
        for (StepId step : StepId.values()) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.goTo(step));
                return true;
            });
            Employee.settle();
            assertEquals(height, height(employee), step::name);
        }
    }

    @Test
    void theScreenUnderTheBandKeepsRoomAtTheLargestText() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        panels.stretch(Settings.NARROWEST);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.with(AllSettings.TEXT_SIZE, 200));
            panel.session()
                    .practise(Counter.withOwnContent().catalogue().scenes().getFirst());
            return true;
        });
        employee.sees("Stap 1 heet in het stappenplan: Win tijd.");

        employee.waitUntil(
                "room for the screen",
                () -> employee.pane().getViewportBounds().getHeight()
                        >= panel.scene().getHeight() / ROOM);
        // and the scene is read to its end and back by keys too
        employee.pressesUntilOn(KeyCode.TAB, "Waarom?");
        ScrollPane scene = (ScrollPane) employee.byId("pane");
        employee.presses(KeyCode.HOME);
        assertEquals(0, Employee.fx(scene::getVvalue));
        employee.presses(KeyCode.END);
        assertEquals(1, Employee.fx(scene::getVvalue));
    }

    @Test
    void whatHappensNextIsInSightFromItsBeginningAtTheLargestText() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        panels.stretch(Settings.NARROWEST);
        Scene scene = Counter.withOwnContent().catalogue().scenes().getFirst();
        Employee.fx(() -> {
            panel.store().change(settings -> settings.with(AllSettings.TEXT_SIZE, 200));
            panel.session().practise(scene);
            return true;
        });
        Employee.settle();
        for (int moment = 2; moment < 4; moment++) {
            employee.pressesUntilOn(KeyCode.TAB, "Wat gebeurt er nu?");
            employee.seesWhatHasTheFocus();
            employee.presses(KeyCode.ENTER);
            employee.sees(moment + " van " + scene.moments().size());
            Node pane = employee.byId("pane");
            employee.waitUntil("the new text from its beginning", () -> {
                Bounds seen = pane.localToScene(pane.getLayoutBounds());
                Bounds text = Sight.nodes(employee.byId("moment"))
                        .filter(Label.class::isInstance)
                        .map(one -> one.localToScene(one.getLayoutBounds()))
                        .findFirst()
                        .orElseThrow();
                return Math.abs(text.getMinY() - seen.getMinY()) <= 1;
            });
            employee.seesWhatHasTheFocus();
        }
    }

    private static double height(Employee employee) {
        return Employee.fx(() -> {
            employee.scene().getRoot().layout();
            return employee.byId("band").getLayoutBounds().getHeight();
        });
    }
}
