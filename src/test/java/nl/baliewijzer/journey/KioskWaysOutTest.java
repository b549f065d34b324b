package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way out of a kiosk that reaches its window; after each it fills the screen as before and has the keyboard.
class KioskWaysOutTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private final List<Stage> others = new ArrayList<>();

    /// The number of them: a table that lost its rows would hold for ever.
    @Test
    void areMany() {
        assertEquals(50, WaysOut.all().count());
    }

    /// One after the other at the same kiosk, ten at a time: whatever one of them leaves behind, the next one meets.
    @ParameterizedTest(name = "from {0}")
    @ValueSource(ints = {0, 10, 20, 30, 40})
    void leadNowhere(int first) throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        employee.clicksOn("touch");
        Rectangle2D screen = Screen.getPrimary().getBounds();
        WaysOut.all().skip(first).limit(10).forEach(way -> {
            Employee.fx(() -> {
                panel.session().apply(state -> state.goTo(StepId.WIN_TIME).cover(false));
                return true;
            });
            employee.sees("In gewone taal");
            way.go().accept(new WaysOut.Try(panel, employee, panels::asks, this::opensAnother));
            Employee.settle();
            employee.waitUntil("fills the screen after: " + way.name(), () -> fills(panel.stage(), screen));
            assertEquals(List.of(), menus(), way.name());
            closeOthers();
        });
    }

    private static boolean fills(Stage stage, Rectangle2D screen) {
        return stage.isShowing()
                && stage.isFocused()
                && stage.isAlwaysOnTop()
                && !stage.isIconified()
                && stage.getX() == screen.getMinX()
                && stage.getY() == screen.getMinY()
                && stage.getWidth() == screen.getWidth()
                && stage.getHeight() == screen.getHeight();
    }

    private static List<Window> menus() {
        return Employee.fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .filter(window -> !((PopupWindow) window)
                        .getScene()
                        .getRoot()
                        .getChildrenUnmodifiable()
                        .isEmpty())
                .map(Window.class::cast)
                .toList());
    }

    private void opensAnother() {
        Employee.fx(() -> {
            Stage other = new Stage();
            other.setScene(new Scene(new StackPane(), 500, 400));
            other.show();
            other.requestFocus();
            return others.add(other);
        });
    }

    private void closeOthers() {
        Employee.fx(() -> {
            others.forEach(Stage::hide);
            others.clear();
            return true;
        });
    }
}
