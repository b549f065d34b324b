package nl.baliewijzer.journey;

import java.util.concurrent.TimeoutException;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A panel that nobody touches draws nothing: what asks for a frame in every frame costs a fourth of a processor all
/// day.
class AtRestTest {
    /// So many looks in a row without a new frame are rest; they are some milliseconds apart, and a frame takes
    /// sixteen.
    private static final int LOOKS = 40;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private int frames;
    private int seen;
    private int looks;

    @ParameterizedTest
    @ValueSource(strings = {"1 Begin", "2 Vragen", "3 Gegevens", "4 Regelen", "5 Vervolg"})
    void noFrameComesWhenNothingHappens(String step) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.clicks(step);
        Employee.fx(() -> {
            panel.scene().addPostLayoutPulseListener(() -> frames++);
            return true;
        });

        employee.waitUntil("rest after " + step, this::rests);
    }

    private boolean rests() {
        looks = frames == seen ? looks + 1 : 0;
        seen = frames;
        return looks >= LOOKS;
    }
}
