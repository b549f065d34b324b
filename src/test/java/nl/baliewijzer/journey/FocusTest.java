package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One ring of three pixels on all that can be used, as long as one uses keys; what is chosen looks another way.
class FocusTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    /// The accent, and the ink around the main button, of the light theme.
    private static final Set<Color> RINGS = Set.of(Color.web("#0b5563"), Color.web("#14232b"));

    private static final double WIDTH = 3;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void everyTabStopOfEveryScreenHasTheRing() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Set<String> without = new LinkedHashSet<>();
        Set<Node> seen = new LinkedHashSet<>();
        Screens.each(panel, screen -> {
            if (screen.equals("cover")) {
                return;
            }
            Set<Node> round = new LinkedHashSet<>();
            while (round.add(Employee.fx(() -> press(panel, KeyCode.TAB)))) {
                Node now = Employee.fx(() -> panel.scene().getFocusOwner());
                if (isControl(now) && !Employee.fx(() -> hasRing(now))) {
                    without.add(screen + ": " + now);
                }
            }
            seen.addAll(round);
        });
        assertTrue(seen.size() > 100, () -> "too few tab stops: " + seen.size());
        assertEquals(Set.of(), without);
    }

    /// A heading is read, not used: it has a line under it.
    private static boolean isControl(Node node) {
        return !"heading".equals(node.getId());
    }

    @Test
    void everyHeadingThatHasTheFocusHasALineUnderIt() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.TAB);
        Set<String> seen = new LinkedHashSet<>();
        Set<String> without = new LinkedHashSet<>();
        Screens.each(panel, screen -> {
            if (screen.equals("the card for the client")) {
                // the client reads that one
                return;
            }
            Sight.nodes(panel.scene().getRoot())
                    .filter(node -> "heading".equals(node.getId()))
                    .forEach(heading -> {
                        seen.add(screen);
                        if (!Employee.fx(() -> hasLine(heading))) {
                            without.add(screen);
                        }
                    });
        });
        assertTrue(seen.size() > 15, seen::toString);
        assertEquals(Set.of(), without);
        Employee.fx(() -> {
            panel.session().apply(state -> state.cover(false).open(Aside.EMERGENCY));
            return true;
        });
        employee.isAt("112");
        employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(Employee.fx(() -> hasLine(panel.scene().getFocusOwner())), "what they ask");
    }

    @Test
    void anArrowInAGroupTakesTheRingAlongAndChosenLooksAnotherWay() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.SETTINGS));
            return true;
        });
        employee.pressesUntilOn(KeyCode.TAB, "Tekstgrootte in procenten 100");
        Node first = Employee.fx(() -> panel.scene().getFocusOwner());
        employee.presses(KeyCode.RIGHT);
        employee.hasFocusOn("Tekstgrootte in procenten 125");
        Node second = Employee.fx(() -> panel.scene().getFocusOwner());

        assertTrue(((ToggleButton) second).isSelected());
        assertTrue(Employee.fx(() -> hasRing(second)), "the ring goes along");
        assertEquals(false, Employee.fx(() -> hasRing(first)));
        employee.presses(KeyCode.TAB);
        assertEquals(false, Employee.fx(() -> hasRing(second)), "chosen is no ring");
    }

    @Test
    void aMouseShowsNoRing() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.TAB);
        employee.clicks("4 Regelen");
        Node clicked = employee.find("4 Regelen");
        assertEquals(false, Employee.fx(() -> hasRing(clicked)));
    }

    @Test
    void aFieldShowsThatOneTypesInItAndAClickBesideItLeavesItThere() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.clicks("Zoek");
        employee.waitUntil(
                "the field", () -> "query".equals(panel.scene().getFocusOwner().getId()));
        Node field = employee.byId("query");
        assertTrue(Employee.fx(() -> hasRing(field)), "by the program");
        employee.clicksBesideAll();
        employee.types("tolk");
        assertEquals("tolk", Employee.fx(() -> ((TextField) field).getText()));
        employee.clicksOn("query");
        assertTrue(Employee.fx(() -> hasRing(field)), "by the mouse");
    }

    @Test
    void aKeyInAMenuThatTheMouseOpenedShowsTheRing() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        employee.clicks("Menu");
        employee.waitUntil("open", () -> ((MenuButton) employee.byId("menu")).isShowing());
        employee.presses(KeyCode.DOWN);
        employee.presses(KeyCode.ESCAPE);
        employee.waitUntil("shut", () -> !((MenuButton) employee.byId("menu")).isShowing());
        Node owner = Employee.fx(() -> panel.scene().getFocusOwner());
        assertEquals("menu", owner.getId());
        assertTrue(Employee.fx(() -> hasRing(owner)));
    }

    @Test
    void theArrowsGoAlongTheStepsAndEnterGoesThere() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.pressesUntilOn(KeyCode.TAB, "1 Begin");
        employee.presses(KeyCode.LEFT);
        employee.hasFocusOn("1 Begin");
        employee.presses(KeyCode.RIGHT, 2);
        employee.hasFocusOn("3 Gegevens");
        employee.presses(KeyCode.END);
        employee.hasFocusOn("5 Vervolg");
        employee.presses(KeyCode.HOME);
        employee.presses(KeyCode.RIGHT);
        employee.hasFocusOn("2 Vragen");
        assertEquals(StepId.WIN_TIME, employee.state().place().step());
        employee.presses(KeyCode.ENTER);
        employee.isAt("Vragen");
    }

    private static Node press(Panel panel, KeyCode key) {
        Node before = panel.scene().getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(before, new KeyEvent(type, "", "", key, false, false, false, false));
        }
        return panel.scene().getFocusOwner();
    }

    private static boolean hasLine(Node node) {
        node.requestFocus();
        node.getScene().getRoot().applyCss();
        Border border = ((Region) node).getBorder();
        return border != null
                && border.getStrokes().stream()
                        .anyMatch(line -> RINGS.contains(line.getBottomStroke())
                                && line.getWidths().getBottom() >= WIDTH);
    }

    private static boolean hasRing(Node node) {
        node.getScene().getRoot().applyCss();
        Background background = ((Region) node).getBackground();
        if (background == null || background.getFills().size() < 2) {
            return false;
        }
        BackgroundFill ring = background.getFills().getFirst();
        BackgroundFill inside = background.getFills().get(1);
        return ring.getFill() instanceof Color colour
                && RINGS.contains(colour)
                && inside.getInsets().getTop() - ring.getInsets().getTop() >= WIDTH
                && inside.getInsets().getLeft() - ring.getInsets().getLeft() >= WIDTH;
    }
}
