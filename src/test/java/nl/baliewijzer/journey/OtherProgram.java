package nl.baliewijzer.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.testfx.api.FxToolkit;

/// The program of the counter: a window with a field, as large as the real desktop lets it be beside the panel.
final class OtherProgram implements AutoCloseable {
    /// Rounding to whole pixels may cost one.
    private static final double PIXEL = 1;

    private final Panel panel;
    private final Stage stage;
    private final TextArea field = new TextArea();
    private final Set<String> covered = new LinkedHashSet<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            // what opens after this has no place yet: a key or a click may come before what is done later
            List<Window> inThisFrame = popups();
            // after this frame was laid out: as it is painted
            Platform.runLater(() -> outside(inThisFrame).forEach(popup -> covered.add(place(popup))));
        }
    };

    private OtherProgram(Panel panel, Stage stage) {
        this.panel = panel;
        this.stage = stage;
    }

    /// Opens it beside a panel that keeps room of its own, and gives the keyboard back to the panel.
    static OtherProgram beside(Panel panel, Employee employee) throws TimeoutException {
        OtherProgram other = new OtherProgram(panel, FxToolkit.registerStage(Stage::new));
        Employee.fx(() -> {
            other.stage.setScene(new Scene(other.field));
            other.stage.setMaximized(true);
            other.stage.show();
            other.frames.start();
            return true;
        });
        employee.waitUntil("the other program beside the panel", other::isBeside);
        Employee.fx(() -> {
            panel.stage().requestFocus();
            return true;
        });
        employee.waitUntil("the keyboard in the panel", panel.stage()::isFocused);
        return other;
    }

    /// Whether both stand on the screen, and neither over the other.
    boolean isBeside() {
        Rectangle2D one = rectangle(stage);
        Rectangle2D two = rectangle(panel.stage());
        double both = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
        return one.getWidth() > two.getWidth() && both <= PIXEL;
    }

    /// What was typed into it.
    String typed() {
        return field.getText();
    }

    /// The popups that in any frame until now were not inside the panel.
    Set<String> covered() {
        return covered;
    }

    /// Ends it; a timer that goes on lets no window come to rest.
    @Override
    public void close() {
        Employee.fx(() -> {
            frames.stop();
            stage.hide();
            return true;
        });
    }

    private static List<Window> popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .toList();
    }

    private List<Window> outside(List<Window> popups) {
        Rectangle2D panel = rectangle(this.panel.stage());
        Rectangle2D room = new Rectangle2D(
                panel.getMinX() - PIXEL,
                panel.getMinY() - PIXEL,
                panel.getWidth() + 2 * PIXEL,
                panel.getHeight() + 2 * PIXEL);
        return popups.stream()
                .filter(popup -> popup.isShowing() && !room.contains(rectangle(popup)))
                .toList();
    }

    private String place(Window popup) {
        return popup.getScene().getRoot().getStyleClass() + " at " + rectangle(popup);
    }

    private static Rectangle2D rectangle(Window window) {
        return new Rectangle2D(
                window.getX(), window.getY(), Math.max(0, window.getWidth()), Math.max(0, window.getHeight()));
    }
}
