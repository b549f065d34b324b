package nl.baliewijzer.journey;

import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands on the display, pixel by pixel.
class DrawnTest {
    private static final Color GROUND = Color.web("#f3f5f4");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    /// JavaFX drew a rim half a pixel too high from 512 pixels down, and never took that line away.
    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"DIGIT1", "DIGIT2", "DIGIT4", "DIGIT5"})
    void nothingOfAButtonIsDrawnAboveIt(KeyCode step) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        employee.isAt("Vragen");
        employee.presses(KeyCode.CONTROL, step);

        employee.waitUntil("nothing above the buttons", () -> isGround(above(panel, employee.byId("emergency"))));
    }

    /// The row of pixels above this, over the whole width of the window.
    private static WritableImage above(Panel panel, Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        return new Robot()
                .getScreenCapture(
                        null,
                        panel.stage().getX(),
                        place.getMinY() - 1,
                        panel.stage().getWidth(),
                        1);
    }

    private static boolean isGround(WritableImage row) {
        return IntStream.range(0, (int) row.getWidth())
                .allMatch(x -> GROUND.equals(row.getPixelReader().getColor(x, 0)));
    }
}
