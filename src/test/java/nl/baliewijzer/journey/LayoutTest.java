package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is cut off, at any width and text size that can be chosen.
class LayoutTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    /// Rounding to whole pixels may cost one.
    private static final double PIXEL = 1;

    static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    /// Frames until a layout has come to rest: a scroll bar that appears changes the width, and the width the heights.
    private static final int FRAMES = 20;

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {360, 420, 560, 900, 1366, 1600, 1920})
    void nothingIsCutOffAndNothingStandsOverAnother(int width) throws TimeoutException {
        Panel panel = panels.open(Optional.of("Rotterdam"), Optional.of(EXAMPLE));
        panels.stretch(width);
        assertEquals(width, Employee.fx(() -> panel.scene().getWidth()));
        Set<String> faults = new LinkedHashSet<>();

        Screens.atEverySize(
                panel,
                wordiest(),
                SIZES,
                (screen, size) -> faults.addAll(lasting(screen + " at " + size + " %", panel)));

        assertEquals("", String.join("\n", faults));
    }

    /// The steps stand in as many rows whichever is chosen, though that is bold: nothing moves from one to the next.
    @Test
    void theStepsStandTheSameWhicheverIsChosen() throws TimeoutException {
        Panel panel = panels.open();
        for (int width : List.of(360, 420, 560)) {
            for (int size : SIZES) {
                size(panel, width, size);
                Set<Double> heights = new LinkedHashSet<>();
                for (StepId step : StepId.values()) {
                    Employee.fx(() -> {
                        panel.session().apply(state -> state.goTo(step));
                        return true;
                    });
                    Employee.settle();
                    heights.add(Employee.fx(() ->
                            panel.scene().lookup("#steps").getLayoutBounds().getHeight()));
                }
                assertEquals(1, heights.size(), width + " px at " + size + " %: " + heights);
            }
        }
    }

    @Test
    void whatGoesOnUnderTheFootEndsAtALine() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        size(panel, Settings.NARROWEST, 200);
        employee.clicks("5 Vervolg");
        employee.waitUntil("a line under the page", () -> isLined(panel));
        employee.presses(KeyCode.END);
        employee.waitUntil("no line at its end", () -> !isLined(panel));

        employee.presses(KeyCode.F12);
        employee.sees("Publiekshal");
        employee.waitUntil("a line under the cover", () -> isLined(panel));
    }

    private static boolean isLined(Panel panel) {
        return Sight.nodes(panel.scene().getRoot())
                .filter(ScrollPane.class::isInstance)
                .flatMap(pane -> ((Region) pane).getBorder().getStrokes().stream())
                .anyMatch(line -> !Color.TRANSPARENT.equals(line.getBottomStroke()));
    }

    /// The name stands there at every size, whatever was chosen before; in one row with the rest as long as all fit.
    @Test
    void theNameStaysInTheBar() throws TimeoutException {
        Panel panel = panels.open();
        for (int size : SIZES) {
            for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
                size(panel, Settings.NARROWEST, size);
                Employee.fx(() -> {
                    panel.store().change(settings -> settings.with(AllSettings.THEME, theme));
                    return true;
                });
                Employee.settle();
                assertTrue(
                        Employee.fx(() -> {
                            Node name = panel.scene().lookup(".bar > .name");
                            return name.isVisible() && name.getLayoutBounds().getWidth() > 0;
                        }),
                        theme + " at " + size + " %");
            }
        }
        size(panel, Settings.NARROWEST, SIZES.getFirst());
        Employee.settle();
        assertEquals(
                1,
                Employee.fx(() -> panel.scene().lookup(".bar").lookupAll(".icon").stream()
                        .map(icon -> icon.localToScene(0, 0).getY())
                        .distinct()
                        .count()));
        assertTrue(
                Employee.fx(() -> panel.scene().lookup(".bar").getLayoutBounds().getHeight()) < 60);
    }

    /// The first time it opens its size is not known before it stands there.
    @Test
    void theMenuOpensInsideThePanelAtTheLargestText() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        size(panel, Settings.NARROWEST, Settings.LARGEST_TEXT);

        employee.clicks("Menu");

        employee.waitUntil(
                "a menu inside the panel",
                () -> Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .anyMatch(menu -> menu.getX() >= panel.stage().getX()
                                && menu.getX() + menu.getWidth()
                                        <= panel.stage().getX() + panel.stage().getWidth() + PIXEL));
    }

    /// Makes the panel so many pixels wide, with its text at so many percent.
    static void size(Panel panel, int width, int size) {
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.with(AllSettings.WIDTH, Math.min(width, Settings.WIDEST))
                            .with(AllSettings.TEXT_SIZE, size));
            panel.stage().setX(0);
            return true;
        });
        // the desktop may be found meanwhile, and place the window once more
        new Employee(panel).waitUntil("as wide as wanted", () -> {
            panel.stage().setWidth(width);
            return panel.scene().getWidth() == width;
        });
    }

    /// The scene with most to read at its beginning, in the band over the screen.
    private static Scene wordiest() {
        return Counter.withOwnContent().catalogue().scenes().stream()
                .max(Comparator.comparingInt(
                        scene -> scene.moments().getFirst().text().length()))
                .orElseThrow();
    }

    /// What is still wrong when the layout has come to rest.
    static Set<String> lasting(String screen, Panel panel) {
        Set<String> faults = Employee.fx(() -> faults(screen, panel));
        for (int frame = 0; frame < FRAMES && !faults.isEmpty(); frame++) {
            Employee.settle();
            faults = Employee.fx(() -> faults(screen, panel));
        }
        return faults;
    }

    private static Set<String> faults(String screen, Panel panel) {
        Set<String> faults = LayoutFaults.in(screen, panel.scene());
        Sight.nodes(panel.scene().getRoot()).forEach(node -> {
            if (node instanceof Button button
                    && (button.getStyleClass().contains("hide")
                            || "main".equals(button.getId())
                            || "emergency".equals(button.getId()))) {
                checkInWindow(screen, panel.scene(), node, faults);
            }
        });
        return faults;
    }

    private static void checkInWindow(String screen, javafx.scene.Scene scene, Node node, Set<String> faults) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMinY() < 0 || bounds.getMaxY() > scene.getHeight() + PIXEL || bounds.getHeight() < 44) {
            faults.add(screen + ": not whole in the window: " + LayoutFaults.words(node));
        }
    }
}
