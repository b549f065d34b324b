package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.parts.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// On the smallest screen that desks have, 1366 by 768, what a step is for is seen whole.
class InSightTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    private static final double HEIGHT = 768;

    /// The least between the telephone and the button beside it, in pixels.
    private static final double ROOM = 20;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private Panel open(int width, int size) throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withTextSize(size));
            panel.stage().setX(0);
            panel.stage().setY(0);
            return true;
        });
        new Employee(panel).waitUntil("as large as wanted", () -> {
            panel.stage().setWidth(width);
            panel.stage().setHeight(HEIGHT);
            return panel.scene().getWidth() == width && panel.scene().getHeight() == HEIGHT;
        });
        Employee.settle();
        return panel;
    }

    @Test
    void whatAKeyOpensOrShutsIsStillInSightAtTheLargestText() throws TimeoutException {
        Panel panel = open(Settings.NARROWEST, 200);
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.goTo(StepId.CONSULT).open(Aside.CONTACTS));
            return true;
        });
        for (String line : List.of("Politie, niet acuut", "Meer over Politie")) {
            employee.pressesUntilOn(KeyCode.TAB, line);
            employee.presses(KeyCode.SPACE);
            employee.seesWhatHasTheFocus();
        }
        employee.presses(KeyCode.ESCAPE);
        employee.hasFocusOn("Politie, niet acuut");
        employee.seesWhatHasTheFocus();
    }

    private static void goTo(Panel panel, StepId step) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.goTo(step));
            return true;
        });
        Employee.settle();
    }

    private static Stream<Node> all(Panel panel, String style) {
        return Sight.nodes(panel.scene().getRoot())
                .filter(node -> node.getStyleClass().contains(style));
    }

    private static boolean isWhole(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getHeight() > 0 && Sight.viewport(node).contains(bounds);
    }

    @Test
    void everyAnswerToWhetherThereIsDanger() throws TimeoutException {
        Panel panel = open(420, 100);
        goTo(panel, StepId.REPORT);
        Employee employee = new Employee(panel);
        employee.isAt("Is er nu gevaar?");
        for (String answer : List.of("Ja, of ik twijfel", "Ja, en de cliënt is net weg", "Nee, nu niet")) {
            employee.waitUntil(answer + " whole", () -> isWhole(employee.find(answer)));
        }
    }

    /// What a larger text pushes under the foot comes into sight with the keys that lead to it.
    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {150, 200})
    void theLastAnswerAndTheLastTopicWhenTheKeyboardComesToThem(int size) throws TimeoutException {
        Panel panel = open(420, size);
        Employee employee = new Employee(panel);
        goTo(panel, StepId.REPORT);
        employee.isAt("Is er nu gevaar?");
        employee.pressesUntilOn(KeyCode.TAB, "Nee, nu niet");
        employee.waitUntil("the answer whole", () -> isWhole(employee.find("Nee, nu niet")));
        goTo(panel, StepId.MAKE_CONTACT);
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.LATER));
            return true;
        });
        employee.pressesUntilOn(KeyCode.TAB, "Overig");
        employee.waitUntil("the topic whole", () -> isWhole(employee.find("Overig")));
    }

    /// The fourth of a wide window that is left for them.
    @ParameterizedTest
    @ValueSource(ints = {1280, 1366})
    void everyTopicBesideTheForm(int width) throws TimeoutException {
        Panel panel = open(width, 100);
        goTo(panel, StepId.MAKE_CONTACT);
        for (DeskTask task : Counter.inDelft().catalogue().tasks()) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.task(task.id()));
                return true;
            });
            new Employee(panel)
                    .waitUntil(
                            task.name() + ": all topics whole",
                            () -> all(panel, "tick")
                                            .filter(InSightTest::isWhole)
                                            .count()
                                    == task.reminders().size());
        }
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({
        "MAKE_CONTACT, 100",
        "MAKE_CONTACT, 150",
        "MAKE_CONTACT, 200",
        "SPEAK_ALONE, 100",
        "SPEAK_ALONE, 150",
        "SPEAK_ALONE, 200"
    })
    void theFirstSentenceOfTheRowThatTheKeyboardOpened(StepId step, int size) throws TimeoutException {
        Panel panel = open(420, size);
        Employee employee = new Employee(panel);
        goTo(panel, step);
        List<String> rows = Employee.fx(() -> all(panel, "opens")
                .filter(row -> row.getId() != null && !List.of("task", "later").contains(row.getId()))
                .map(row -> ((Choice) row).getText())
                .toList());
        assertTrue(rows.size() >= 5, rows::toString);
        List<String> hidden = new ArrayList<>();
        for (String row : rows) {
            Employee.fx(() -> {
                employee.find(row).requestFocus();
                return true;
            });
            employee.presses(KeyCode.ENTER);
            Employee.settle();
            boolean whole = Employee.fx(() -> {
                panel.scene().getRoot().layout();
                return all(panel, "say")
                        .findFirst()
                        .filter(InSightTest::isWhole)
                        .isPresent();
            });
            if (!whole) {
                hidden.add(row);
            }
            Employee.fx(() -> {
                panel.session().apply(GuideState::fold);
                return true;
            });
        }
        assertEquals(List.of(), hidden);
    }

    /// At every size and width, whatever stands above it: on arrival nobody has to scroll for the number.
    @ParameterizedTest(name = "{0} px at {1} %")
    @CsvSource({"360, 100", "360, 150", "360, 175", "360, 200", "420, 175", "420, 200", "560, 200"})
    void theNumberToCall(int width, int size) throws TimeoutException {
        Panel panel = open(width, size);
        Employee employee = new Employee(panel);
        goTo(panel, StepId.REPORT);
        for (String answer : List.of("nee", "volwassene", "later-hulp")) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.answer(answer));
                return true;
            });
            Employee.settle();
        }
        employee.waitUntil(
                "the number whole",
                () -> isWhole(all(panel, "phone").findFirst().orElseThrow()));
        employee.seesWhatHasTheFocus();
    }

    @ParameterizedTest
    @EnumSource(
            value = StepId.class,
            names = {"MAKE_CONTACT", "SPEAK_ALONE", "CONSULT", "REPORT"})
    void thereIsRoomBetweenTheTelephoneAndTheWayBack(StepId step) throws TimeoutException {
        Panel panel = open(420, 100);
        goTo(panel, step);
        double room = Employee.fx(() -> {
            Employee employee = new Employee(panel);
            Node telephone = employee.byId("emergency");
            Node back = employee.byId("side");
            return back.localToScene(back.getLayoutBounds()).getMinX()
                    - telephone.localToScene(telephone.getLayoutBounds()).getMaxX();
        });
        assertTrue(room >= ROOM, () -> Double.toString(room));
    }
}
