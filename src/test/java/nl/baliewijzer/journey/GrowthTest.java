package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.parts.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Larger is larger: what stands on a screen at 100 % stands there at every size, and each of it has
/// grown in step.
///
/// The card that the client reads is left out: it has one size, whatever the employee chose.
class GrowthTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    private static final int PLAIN = 100;
    /// Frames until a layout has come to rest.
    private static final int FRAMES = 20;
    /// Rounding to whole pixels may cost one.
    private static final double PIXEL = 1;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @ParameterizedTest
    @ValueSource(ints = {360, 420, 560})
    void everyTextAndControlGrowsInStep(int width) throws TimeoutException {
        Panel panel = panels.open(Optional.of("Rotterdam"), Optional.of(EXAMPLE));
        panels.stretch(width);
        assertEquals("", notInStep(panel));
    }

    /// Over the whole of a screen of 1920 pixels, read from further away.
    @Test
    void everyTextAndControlOfAKioskGrowsInStep() throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.SPACE);
        employee.isAt("In gewone taal");
        assertEquals("", notInStep(panel));
    }

    private static String notInStep(Panel panel) {
        Employee employee = new Employee(panel);
        Map<String, Map<String, Double>> plain = new HashMap<>();
        Set<String> faults = new LinkedHashSet<>();

        Screens.atEverySize(panel, firstScene(), LayoutTest.SIZES, (screen, size) -> {
            employee.doesNotSee("Even geduld");
            if (screen.equals("the card for the client")) {
                return;
            }
            if (size == PLAIN) {
                plain.put(screen, measured(panel));
            } else {
                faults.addAll(lasting(panel, screen, size, plain.getOrDefault(screen, Map.of())));
            }
        });

        assertTrue(plain.values().stream().mapToInt(Map::size).sum() > 1000);
        return String.join("\n", faults);
    }

    /// What is still wrong when the layout has come to rest.
    private static Set<String> lasting(Panel panel, String screen, int size, Map<String, Double> plain) {
        Set<String> faults = faults(screen, size, plain, measured(panel));
        for (int frame = 0; frame < FRAMES && !faults.isEmpty(); frame++) {
            Employee.settle();
            faults = faults(screen, size, plain, measured(panel));
        }
        return faults;
    }

    private static Set<String> faults(String screen, int size, Map<String, Double> plain, Map<String, Double> now) {
        Set<String> faults = new LinkedHashSet<>();
        plain.forEach((what, before) -> Optional.ofNullable(now.get(what))
                .ifPresentOrElse(
                        after -> {
                            double wanted = before * size / PLAIN;
                            if (after < wanted - PIXEL) {
                                faults.add("%s at %d %%: %s is %.1f, not %.1f"
                                        .formatted(screen, size, what, after, wanted));
                            }
                        },
                        () -> faults.add("%s at %d %%: %s is gone".formatted(screen, size, what))));
        return faults;
    }

    private static Scene firstScene() {
        return Counter.withOwnContent().catalogue().scenes().getFirst();
    }

    private static Map<String, Double> measured(Panel panel) {
        return Employee.fx(() -> measured(panel.scene().getRoot()));
    }

    /// Every text, sign and box that can be seen, with what it is called and which of that name it is.
    private static Map<String, Double> measured(Node root) {
        Map<String, Double> all = new LinkedHashMap<>();
        Sight.nodes(root).forEach(node -> {
            if (node instanceof Labeled labeled && !Sight.text(labeled).isBlank()) {
                put(all, Sight.text(labeled), drawn(labeled));
            }
            if (node instanceof Glyph) {
                put(all, "sign", node.getBoundsInParent().getHeight());
            }
            if (node instanceof CheckBox box) {
                put(all, "box", ((Region) box.lookup(".box")).getHeight());
            }
            if (node.getStyleClass().contains("dot")) {
                put(all, "dot", ((Region) node).getHeight());
            }
        });
        return all;
    }

    private static void put(Map<String, Double> all, String what, double measured) {
        int same = 1;
        while (all.containsKey(what + " " + same)) {
            same++;
        }
        all.put(what + " " + same, measured);
    }

    /// The smallest of the letters as they are drawn: a text that is put together from words may have its own.
    private static double drawn(Labeled labeled) {
        return texts(labeled).stream()
                .mapToDouble(text -> text.getFont().getSize())
                .min()
                .orElse(0);
    }

    private static List<Text> texts(Labeled labeled) {
        List<Text> texts = new ArrayList<>();
        labeled.getChildrenUnmodifiable().stream()
                .flatMap(child -> child instanceof TextFlow flow ? flow.getChildren().stream() : Stream.of(child))
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Node::isVisible)
                .forEach(texts::add);
        return texts;
    }
}
