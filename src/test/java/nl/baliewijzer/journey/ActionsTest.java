package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an appointment costs a hand, task by task, by the mouse and by keys; the figures of `docs/metingen.md`.
class ActionsTest {
    private static final List<Signal> FACTS = List.of("ander-bewaart-pas", "ander-antwoordt", "adres-onbekend").stream()
            .map(id -> Counter.inDelft().catalogue().signal(id))
            .toList();
    private static final List<String> TASKS = List.of(
            "use an excuse, and come back",
            "a question of the form",
            "three ordinary facts, from step 2 to reading them aloud",
            "the number for later advice",
            "what to say, after the call, and Klaar");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private final List<Integer> counted = new ArrayList<>();
    private int before;

    private void done(IntSupplier actions) {
        counted.add(actions.getAsInt() - before);
        before = actions.getAsInt();
    }

    @Test
    void byTheMouseAndByKeysItCostsWhatTheFiguresSay() throws TimeoutException, IOException {
        List<Integer> mouse = byMouse(new Employee(panels.open(Optional.of("Delft"), Optional.empty())));
        List<Integer> keys = byKeys(new Employee(panels.open(Optional.of("Delft"), Optional.empty())));

        List<String> rows = new ArrayList<>();
        for (int task = 0; task < TASKS.size(); task++) {
            rows.add("| %s | %d | %d |".formatted(TASKS.get(task), mouse.get(task), keys.get(task)));
        }
        rows.add("| all of these | %d | %d |".formatted(sum(mouse), sum(keys)));
        List<String> page = Files.readAllLines(Path.of("docs", "metingen.md"));
        int first = page.indexOf(rows.getFirst());
        assertEquals(
                String.join("\n", rows),
                String.join("\n", first < 0 ? List.of() : page.subList(first, first + rows.size())));
    }

    private static int sum(List<Integer> all) {
        return all.stream().mapToInt(one -> one).sum();
    }

    private List<Integer> begin() {
        counted.clear();
        before = 0;
        return counted;
    }

    private List<Integer> byMouse(Employee employee) {
        begin();
        employee.clicks("Ik zoek uw afspraak op.");
        employee.clicksOn("back");
        employee.isAt("In gewone taal");
        done(employee::actions);
        employee.clicksOn("main");
        employee.isAt("Vragen");
        employee.clicks("Woning");
        done(employee::actions);
        employee.clicks("Nog nodig");
        employee.clicks("Overig");
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        for (Signal fact : FACTS) {
            employee.clicks(fact.chip());
        }
        done(employee::actions);
        employee.clicksOn("main");
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        done(employee::actions);
        employee.clicksOn("main");
        employee.clicksOn("main");
        employee.clicks("Klaar");
        employee.isAt("In gewone taal");
        done(employee::actions);
        return List.copyOf(counted);
    }

    private List<Integer> byKeys(Employee employee) {
        begin();
        reach(employee, "Ik zoek uw afspraak op.");
        employee.presses(KeyCode.F12);
        employee.isAt("In gewone taal");
        done(employee::keys);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.isAt("Vragen");
        reach(employee, "Woning");
        done(employee::keys);
        reach(employee, "Nog nodig");
        employee.isAt("Nog nodig");
        reach(employee, "Overig");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.isAt("Overleg met een collega");
        reach(employee, "Ja, ik ben weg");
        for (Signal fact : FACTS) {
            reach(employee, fact.chip());
        }
        done(employee::keys);
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Is er nu gevaar?");
        reach(employee, "Nee, nu niet");
        employee.isAt("Over wie of wat gaat het?");
        reach(employee, "Een volwassene");
        employee.isAt("Wat wil de cliënt?");
        reach(employee, "Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        done(employee::keys);
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Wat zegt u?");
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("Na het bellen");
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        employee.isAt("In gewone taal");
        done(employee::keys);
        return List.copyOf(counted);
    }

    /// By Tab, as somebody would who does not know the arrows, and then the space bar.
    private static void reach(Employee employee, String name) {
        employee.pressesUntilOn(KeyCode.TAB, name);
        employee.presses(KeyCode.SPACE);
    }
}
