package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Menus, lists and hints open inside the panel, not over the program beside it: on the real desktop, where the panel
/// keeps room free for itself that no other window may use, and another window fills the rest.
class PopupsTest {
    private static final Signal HELD = Counter.inDelft().catalogue().signal("ander-heeft-pas");

    /// The screens with something that opens: the menu in the bar, that of a fact, lists of languages and of settings.
    private static final List<UnaryOperator<GuideState>> PLACES = List.of(
            state -> state.goTo(StepId.SPEAK_ALONE).unfold("andere-taal"),
            state -> state.goTo(StepId.CONSULT).away(true).notice(HELD, PanelFixture.MORNING.toLocalTime()),
            state -> state.open(Aside.SETTINGS));

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @ParameterizedTest
    @EnumSource(Edge.class)
    void whateverOpensStaysInsideTheDockedPanel(Edge edge) throws TimeoutException {
        Panel panel = panels.open(Optional.of("Delft"), Optional.empty(), Machine.desktop());
        Employee employee = new Employee(panel);
        change(panel, edge, 100);
        employee.waitUntil("at its edge, with room of its own", () -> isDocked(panel, edge));
        try (OtherProgram other = OtherProgram.beside(panel, employee)) {
            Set<String> opened = new LinkedHashSet<>();
            for (int size : List.of(100, 125, 150, 175, 200)) {
                change(panel, edge, size);
                for (UnaryOperator<GuideState> place : PLACES) {
                    Employee.fx(() -> {
                        panel.session().apply(state -> place.apply(state.back()));
                        return true;
                    });
                    employee.waitUntil(
                            "something to open", () -> !openers(panel).isEmpty());
                    for (Node opener : Employee.fx(() -> openers(panel))) {
                        opened.add(opener.getAccessibleText());
                        open(opener);
                        isOpenAndShut(employee);
                    }
                }
                for (String hinted : List.of("Volgende cliënt", "Bezoekersinfo")) {
                    employee.pointsAt(Employee.fx(() -> employee.find(hinted)));
                    isOpenAndShut(employee);
                }
                employee.pointsAt(employee.byId("place"));
                assertEquals(Set.of(), Employee.fx(other::covered), () -> size + " %");
            }
            assertTrue(opened.size() >= 8, opened::toString);
        }
    }

    /// Seen for a few frames at least; the program beside the panel looks at each.
    private static void isOpenAndShut(Employee employee) {
        employee.waitUntil("open", () -> popup().isPresent());
        Employee.settle();
        Employee.fx(() -> {
            popup().ifPresent(Window::hide);
            return true;
        });
        employee.waitUntil("shut", () -> popup().isEmpty());
    }

    private static void change(Panel panel, Edge edge, int size) {
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.with(AllSettings.EDGE, edge).with(AllSettings.TEXT_SIZE, size));
            return true;
        });
        Employee.settle();
    }

    private static boolean isDocked(Panel panel, Edge edge) {
        Rectangle2D whole = Screen.getPrimary().getBounds();
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        double width = panel.stage().getWidth();
        double left = edge == Edge.LEFT ? 0 : whole.getMaxX() - width;
        return panel.stage().getX() == left && free.getWidth() <= whole.getWidth() - width;
    }

    private static List<Node> openers(Panel panel) {
        return Sight.nodes(panel.scene().getRoot())
                .filter(node -> node instanceof MenuButton || node instanceof ComboBoxBase<?>)
                .filter(node -> !node.isDisabled())
                .toList();
    }

    private static void open(Node opener) {
        Employee.fx(() -> {
            opener.requestFocus();
            return true;
        });
        Employee.settle();
        Employee.fx(() -> {
            switch (opener) {
                case MenuButton menu -> menu.show();
                case ComboBoxBase<?> list -> list.show();
                default -> throw new IllegalStateException(opener.toString());
            }
            return true;
        });
    }

    private static Optional<Window> popup() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .findFirst();
    }
}
