package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A list that opens is opened by the keys that open everything else, and only what is chosen in it counts.
class ListsByKeysTest {
    private static final double SEEN = 20;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private Panel panel;
    private Employee employee;

    @BeforeEach
    void openSettings() throws TimeoutException {
        panel = panels.open();
        employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.SETTINGS));
            return true;
        });
        employee.pressesUntilOn(KeyCode.TAB, "Kleuren Licht");
    }

    private ComboBox<?> list() {
        return (ComboBox<?>) employee.byId("theme");
    }

    /// Whether it stands there with a line that keys go to.
    private boolean isOpen() {
        return list().isShowing()
                && Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .anyMatch(popup ->
                                popup.getHeight() > SEEN && popup.getScene().getFocusOwner() != null);
    }

    private Theme theme() {
        return panel.store().settings().get(AllSettings.THEME);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE", "DOWN", "UP", "F4"})
    void aKeyOpensTheListAndChangesNothing(KeyCode key) {
        Theme before = theme();
        employee.presses(key);
        employee.waitUntil("open", this::isOpen);
        assertEquals(before, theme());
    }

    @Test
    void noOtherKeyChangesAListThatIsShut() {
        Theme before = theme();
        for (KeyCode key : List.of(
                KeyCode.LEFT,
                KeyCode.RIGHT,
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_UP,
                KeyCode.END,
                KeyCode.HOME,
                KeyCode.D)) {
            employee.presses(key);
            assertFalse(Employee.fx(() -> list().isShowing()), key::getName);
        }
        assertEquals(before, theme());
    }

    @Test
    void whoGoesAlongTheLinesAndLeavesHasWhatTheyHad() {
        Theme before = theme();
        Object shown = Employee.fx(() -> list().getValue());
        employee.presses(KeyCode.SPACE);
        employee.presses(KeyCode.DOWN, 2);
        assertEquals(before, theme());
        employee.presses(KeyCode.ESCAPE);
        employee.waitUntil("shut", () -> !list().isShowing());
        assertEquals(before, theme());
        assertEquals(shown, Employee.fx(() -> list().getValue()));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE"})
    void whatIsChosenInTheOpenListCounts(KeyCode key) {
        employee.presses(KeyCode.ENTER);
        employee.waitUntil("open", this::isOpen);
        employee.presses(KeyCode.DOWN);
        employee.presses(key);
        employee.waitUntil("shut", () -> !list().isShowing());
        employee.waitUntil("another", () -> theme() == list().getValue());
        assertEquals(Theme.DARK, theme());
    }

    @Test
    void theMouseChoosesToo() {
        employee.clicksOn("theme");
        employee.clicksInMenu("Donker");
        employee.waitUntil("dark", () -> theme() == Theme.DARK);
    }
}
