package nl.baliewijzer.journey;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.app.beheer.BenchFixture;
import nl.baliewijzer.app.beheer.BenchFixture.Bench;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A panel that nobody touches draws nothing: what asks for a frame in every frame costs a fourth of a processor all
/// day.
class AtRestTest {
    /// So many looks in a row without a new frame are rest; they are some milliseconds apart, and a frame takes
    /// sixteen.
    private static final int LOOKS = 40;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @RegisterExtension
    final BenchFixture benches = new BenchFixture();

    @TempDir
    private Path work;

    private int frames;
    private int seen;
    private int looks;

    @ParameterizedTest
    @ValueSource(strings = {"1 Begin", "2 Vragen", "3 Gegevens", "4 Regelen", "5 Vervolg"})
    void noFrameComesWhenNothingHappens(String step) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.clicks(step);
        counts(panel.scene());

        employee.waitUntil("rest after " + step, this::rests);
    }

    @Test
    void noFrameComesAfterAnAppointmentInWhichSomethingWasTyped() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Eigen feit");
        employee.types("een busje");
        employee.presses(KeyCode.ENTER);
        employee.types("een tas");
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types("tas");
        employee.presses(KeyCode.ENTER);
        Employee.fx(() -> {
            panel.session().wipe();
            return true;
        });
        employee.clicks("1 Begin");
        counts(panel.scene());

        employee.waitUntil("rest after an appointment", this::rests);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void noFrameComesInTheCoordinatorsWindowEither(Room room) throws Exception {
        BenchFixture.example(work);
        Bench bench = benches.open(work);
        Coordinator coordinator = new Coordinator(bench);
        coordinator.clicks("Openen: Voorbeeld");
        Coordinator.fx(() -> {
            bench.model().go(BenchPlace.at(room));
            return true;
        });
        counts(bench.scene());

        coordinator.waitUntil("rest in " + room, this::rests);
    }

    private void counts(Scene scene) {
        Employee.fx(() -> {
            scene.addPostLayoutPulseListener(() -> frames++);
            return true;
        });
    }

    private boolean rests() {
        looks = frames == seen ? looks + 1 : 0;
        seen = frames;
        return looks >= LOOKS;
    }
}
