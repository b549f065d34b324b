package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What somebody needs who does not use a mouse, or does not see the window.
class AccessTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final Color FOCUS_IN_CONTRAST = Color.web("#00e5ff");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void everyFocusableNodeHasAnAccessibleName() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        List<String> nameless = new ArrayList<>();
        Screens.each(
                panel,
                screen -> nameless.addAll(
                        Employee.fx(() -> Sight.nodes(panel.scene().getRoot())
                                .filter(Node::isFocusTraversable)
                                .filter(node -> name(node).isBlank())
                                .map(node -> screen + ": " + node)
                                .toList())));
        assertEquals(List.of(), nameless);
    }

    @SuppressWarnings("NullAway") // JavaFX gives null where there is no text
    private static String name(Node node) {
        String own = node.getAccessibleText();
        if (own != null) {
            return own;
        }
        return switch (node) {
            case TextInputControl field -> "";
            case Labeled labeled -> Sight.text(labeled);
            default -> "";
        };
    }

    /// Who speaks to the computer says what is on the button, so that must be in the name that is not seen.
    @Test
    void theNameOfAControlHoldsTheWordsThatAreSeenOnIt() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        List<String> others = new ArrayList<>();
        Screens.each(
                panel,
                screen -> others.addAll(Employee.fx(() -> Sight.nodes(
                                panel.scene().getRoot())
                        .filter(Node::isFocusTraversable)
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .filter(labeled -> LETTERS.matcher(labeled.getText()).find())
                        .filter(labeled -> !name(labeled).contains(labeled.getText()))
                        .map(labeled -> screen + ": " + labeled.getText() + " is called " + name(labeled))
                        .toList())));
        assertEquals(List.of(), others);
    }

    /// An answer in the trail of step 5 leads back to its question, so its name holds that.
    @Test
    void everyLinkSaysWhereItLeads() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Set<String> names = new LinkedHashSet<>();
        Screens.each(
                panel,
                screen ->
                        Employee.fx(() -> names.addAll(Sight.nodes(panel.scene().getRoot())
                                .filter(node -> node instanceof Hyperlink && isInTrail(node))
                                .map(AccessTest::name)
                                .toList())));
        assertTrue(names.size() >= 3, names::toString);
        assertEquals(
                List.of(), names.stream().filter(name -> !name.contains("?")).toList());
    }

    private static boolean isInTrail(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(FlowPane.class::isInstance);
    }

    /// By the keyboard alone: Tab comes to everything that can be used, and from everything on to the next.
    ///
    /// Of buttons of which one is chosen Tab comes to one. The cover obeys one key alone, so it is left out.
    @Test
    void tabGoesRoundEveryScreenAndLeavesNothingOut() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Map<String, List<String>> faults = new LinkedHashMap<>();
        Screens.each(panel, screen -> {
            Set<Object> missed = Employee.fx(() -> Sight.nodes(panel.scene().getRoot())
                    .filter(Node::isFocusTraversable)
                    .filter(node -> !node.isDisabled())
                    .map(AccessTest::stop)
                    .collect(Collectors.toSet()));
            int most = missed.size() + 1;
            Set<Object> reached = new HashSet<>();
            boolean round = false;
            for (int stop = 0; stop < most && !round; stop++) {
                round = !reached.add(stop(Employee.fx(() -> tab(panel))));
            }
            missed.removeAll(reached);
            if (!screen.equals("cover") && !(round && missed.isEmpty())) {
                faults.put(screen, missed.stream().map(Object::toString).toList());
            }
        });
        assertEquals(Map.of(), faults);
    }

    /// Where Tab comes: a control, or a group of which one is chosen.
    private static Object stop(Node node) {
        return node instanceof Toggle toggle && toggle.getToggleGroup() != null ? toggle.getToggleGroup() : node;
    }

    /// Presses Tab and says what has the focus then; without the keyboard itself, which would take a minute.
    private static Node tab(Panel panel) {
        Node before = panel.scene().getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(before, new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
        return panel.scene().getFocusOwner();
    }

    /// In high contrast the focus has a colour that nothing else has; the large button has a ring of paper instead.
    @Test
    void theFocusIsSeenOnWhateverCanHaveIt() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Employee.fx(() -> {
            panel.store().change(settings -> settings.with(AllSettings.THEME, Theme.CONTRAST));
            return true;
        });
        Employee.fx(() -> tab(panel));
        Set<String> unseen = new LinkedHashSet<>();
        Screens.each(
                panel,
                screen -> unseen.addAll(
                        Employee.fx(() -> Sight.nodes(panel.scene().getRoot())
                                .filter(Node::isFocusTraversable)
                                .filter(Labeled.class::isInstance)
                                .map(Labeled.class::cast)
                                .filter(labeled -> !showsFocus(labeled))
                                .map(labeled -> screen + ": " + name(labeled) + " " + labeled.getStyleClass())
                                .toList())));
        assertEquals("", String.join("\n", unseen));
    }

    private static boolean showsFocus(Labeled labeled) {
        labeled.pseudoClassStateChanged(FOCUSED, true);
        labeled.applyCss();
        List<BackgroundFill> fills = labeled.getBackground() == null
                ? List.of()
                : labeled.getBackground().getFills();
        boolean rim = fills.stream().anyMatch(fill -> FOCUS_IN_CONTRAST.equals(fill.getFill()));
        boolean ring = labeled.getStyleClass().contains("main") && fills.size() == 3;
        boolean line = labeled.getBorder() != null
                && labeled.getBorder().getStrokes().stream()
                        .anyMatch(stroke -> FOCUS_IN_CONTRAST.equals(stroke.getBottomStroke()));
        labeled.pseudoClassStateChanged(FOCUSED, labeled.isFocused());
        labeled.applyCss();
        return rim || line || ring;
    }

    @Test
    void arrowsGoToTheOtherButtonsOfAGroup() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        List<SignalGroup> groups = Counter.inDelft().catalogue().signalGroups();
        employee.pressesUntilOn(KeyCode.TAB, groups.get(0).name());
        employee.presses(KeyCode.RIGHT);
        employee.hasFocusOn(groups.get(1).name());
    }

    /// Modena makes what is disabled faint, and what is in it fainter still.
    @Test
    void whatBeheerDecidedCanStillBeRead() throws TimeoutException {
        Panel panel = panels.open();
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(Aside.SETTINGS));
            return true;
        });
        Employee.settle();
        List<Double> opacities = Employee.fx(() -> {
            List<Node> pickers = Sight.nodes(panel.scene().getRoot())
                    .filter(node -> node instanceof ComboBoxBase<?> box
                            && !box.disableProperty().isBound())
                    .toList();
            pickers.forEach(picker -> picker.setDisable(true));
            panel.scene().getRoot().applyCss();
            return pickers.stream()
                    .flatMap(Sight::nodes)
                    .map(Node::getOpacity)
                    .distinct()
                    .toList();
        });
        assertEquals(List.of(1.0), opacities);
    }

    @Test
    void focusGoesToTheHeadingOfEveryScreen() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));
        Map<String, String> elsewhere = new LinkedHashMap<>();
        Screens.each(panel, screen -> {
            Node focused = Employee.fx(() -> panel.scene().getFocusOwner());
            if (focused == null || !("heading".equals(focused.getId()) || "query".equals(focused.getId()))) {
                elsewhere.put(screen, String.valueOf(focused));
            }
        });
        assertEquals(Map.of(), elsewhere);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepId.class,
            names = {"MAKE_CONTACT", "REPORT"})
    void everyTabStopOfAStepShowsThatItHasTheFocus(StepId step) throws TimeoutException {
        Panel panel = panels.open();
        Employee.fx(() -> {
            panel.session().apply(state -> state.goTo(step));
            return true;
        });
        everyTabStopShows(panel, 15);
    }

    @ParameterizedTest
    @EnumSource(
            value = Aside.class,
            names = {"EMERGENCY", "SETTINGS"})
    void everyTabStopBesideTheStepsShowsThatItHasTheFocus(Aside aside) throws TimeoutException {
        Panel panel = panels.open();
        Employee.fx(() -> {
            panel.session().apply(state -> state.open(aside));
            return true;
        });
        everyTabStopShows(panel, 12);
    }

    /// With the focus a node must look other than without.
    private static void everyTabStopShows(Panel panel, int stops) {
        Employee employee = new Employee(panel);
        List<String> unseen = new ArrayList<>();
        for (int stop = 0; stop < stops; stop++) {
            employee.presses(KeyCode.TAB);
            Node now = Employee.fx(() -> panel.scene().getFocusOwner());
            List<Object> with = Employee.fx(() -> look(now));
            assertTrue(inSight(panel, now), () -> "out of sight: " + now);
            Employee.fx(() -> {
                panel.scene().getRoot().requestFocus();
                return true;
            });
            List<Object> without = Employee.fx(() -> look(now));
            if (with.equals(without)) {
                unseen.add(now.toString());
            }
            Employee.fx(() -> {
                now.requestFocus();
                return true;
            });
        }
        assertEquals(List.of(), unseen);
    }

    /// Its border and background as they are drawn now.
    private static List<Object> look(Node node) {
        node.applyCss();
        Region region = (Region) node;
        return List.of(Optional.ofNullable(region.getBorder()), Optional.ofNullable(region.getBackground()));
    }

    private static boolean inSight(Panel panel, Node node) {
        return Employee.fx(() -> {
            var bounds = node.localToScene(node.getLayoutBounds());
            return bounds.getMaxY() > 0 && bounds.getMinY() < panel.scene().getHeight();
        });
    }
}
