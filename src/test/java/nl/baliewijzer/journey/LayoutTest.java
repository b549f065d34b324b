package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is cut off, at any width and text size that can be chosen.
class LayoutTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    /// Headings, names and buttons.
    private static final Set<String> NEVER_BROKEN = Set.of(
            "title",
            "question",
            "section",
            "choice-title",
            "contact-name",
            "phone",
            "main",
            "side",
            "quiet",
            "chip",
            "group",
            "step");
    /// Where a line may end.
    private static final Pattern WORD_END = Pattern.compile("\\s+|(?<=[-–/])");
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
        Set<String> faults = new LinkedHashSet<>();
        Sight.nodes(panel.scene().getRoot()).forEach(node -> {
            if (node instanceof Labeled labeled && truncated(labeled)) {
                faults.add(screen + ": cut short: " + labeled.getText());
            }
            if (node instanceof Labeled labeled) {
                brokenWord(labeled)
                        .ifPresent(
                                word -> faults.add(screen + ": broken inside: " + word + " in " + labeled.getText()));
            }
            if (outside(node, 0, panel.scene().getWidth())) {
                faults.add(screen + ": out of the window: " + words(node));
            }
            if (node instanceof ScrollPane pane) {
                checkWidth(screen, pane, faults);
            }
            if (node instanceof Button button
                    && (button.getStyleClass().contains("hide")
                            || "main".equals(button.getId())
                            || "emergency".equals(button.getId()))) {
                checkInWindow(screen, panel, node, faults);
            }
        });
        Overlap.in(panel.scene().getRoot()).forEach(overlap -> faults.add(screen + ": over another: " + overlap));
        return faults;
    }

    private static void checkWidth(String screen, ScrollPane pane, Set<String> faults) {
        Bounds port = pane.localToScene(pane.getLayoutBounds());
        double right = port.getMinX() + pane.getViewportBounds().getWidth();
        Sight.nodes(pane.getContent())
                .filter(node -> outside(node, port.getMinX(), right))
                .forEach(node -> faults.add(screen + ": beside the scroll pane: " + words(node)));
    }

    private static void checkInWindow(String screen, Panel panel, Node node, Set<String> faults) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMinY() < 0 || bounds.getMaxY() > panel.scene().getHeight() + PIXEL || bounds.getHeight() < 44) {
            faults.add(screen + ": not whole in the window: " + words(node));
        }
    }

    private static boolean outside(Node node, double left, double right) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && (bounds.getMinX() < left - PIXEL || bounds.getMaxX() > right + PIXEL);
    }

    /// Whether the skin shows another text than the whole one: JavaFX ends it with three dots then.
    private static boolean truncated(Labeled labeled) {
        return labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && !Sight.text(labeled).isEmpty()
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child ->
                                child instanceof Text && child.getStyleClass().contains("text"))
                        .noneMatch(child -> ((Text) child).getText().equals(labeled.getText()));
    }

    /// A word of a heading, name or button that is longer than a line: JavaFX goes on with it on the next, without a
    /// hyphen. In running text at the largest sizes that cannot be helped. A number counts as one word.
    private static Optional<String> brokenWord(Labeled labeled) {
        if (!labeled.isWrapText() || labeled.getStyleClass().stream().noneMatch(NEVER_BROKEN::contains)) {
            return Optional.empty();
        }
        Insets insets = labeled.getInsets();
        double line = labeled.getWidth() - insets.getLeft() - insets.getRight();
        String text = Sight.text(labeled);
        return (labeled.getStyleClass().contains("phone") ? Stream.of(text) : WORD_END.splitAsStream(text))
                .filter(word -> width(word, drawn(labeled)) > line + PIXEL)
                .findFirst();
    }

    /// A label that is put together from words may be drawn smaller.
    private static Font drawn(Labeled labeled) {
        return labeled.getGraphic() instanceof TextFlow flow
                        && flow.getChildren().getFirst() instanceof Text first
                ? first.getFont()
                : labeled.getFont();
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static String words(Node node) {
        String name = node instanceof Labeled labeled ? labeled.getText() : String.join(" ", Sight.texts(node));
        return node.getClass().getSimpleName() + " " + node.getStyleClass() + " " + name;
    }
}
