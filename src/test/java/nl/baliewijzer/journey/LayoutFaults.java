package nl.baliewijzer.journey;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What is cut off, broken, outside or over another in a window.
final class LayoutFaults {
    /// Whatever is no label, and may not be broken.
    private static final Set<String> NEVER_BROKEN = Set.of("main", "side", "quiet", "chip", "tick", "group", "step");
    /// Where a line may end.
    private static final Pattern WORD_END = Pattern.compile("\\s+|(?<=[-–/])");
    /// Rounding to whole pixels may cost one.
    private static final double PIXEL = 1;

    private LayoutFaults() {}

    /// What is wrong on the screen of this name, as it stands in the scene.
    static Set<String> in(String screen, Scene scene) {
        Set<String> faults = new LinkedHashSet<>();
        shown(scene.getRoot()).forEach(node -> {
            if (node instanceof Labeled labeled && truncated(labeled)) {
                faults.add(screen + ": cut short: " + labeled.getText());
            }
            if (node instanceof Labeled labeled) {
                brokenWord(labeled)
                        .ifPresent(
                                word -> faults.add(screen + ": broken inside: " + word + " in " + labeled.getText()));
            }
            if (outside(node, 0, scene.getWidth())) {
                faults.add(screen + ": out of the window: " + words(node));
            }
            if (node instanceof ScrollPane pane) {
                checkWidth(screen, pane, faults);
            }
        });
        Overlap.in(scene.getRoot()).forEach(overlap -> faults.add(screen + ": over another: " + overlap));
        return faults;
    }

    /// What stands in a field is longer than the field may be: it scrolls.
    private static Stream<Node> shown(Node root) {
        return Sight.nodes(root).filter(node -> !(node instanceof Text && isTyped(node)));
    }

    private static boolean isTyped(Node text) {
        Parent above = text.getParent();
        while (above != null && !(above instanceof TextInputControl)) {
            above = above.getParent();
        }
        return above != null;
    }

    private static void checkWidth(String screen, ScrollPane pane, Set<String> faults) {
        Bounds port = pane.localToScene(pane.getLayoutBounds());
        double right = port.getMinX() + pane.getViewportBounds().getWidth();
        shown(pane.getContent())
                .filter(node -> outside(node, port.getMinX(), right))
                .forEach(node -> faults.add(screen + ": beside the scroll pane: " + words(node)));
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
                        .noneMatch(child ->
                                ((Text) child).getText().replace("-\n", "").equals(labeled.getText()));
    }

    /// A word that is longer than a line: JavaFX goes on with it on the next, without a hyphen. What a label puts
    /// together from its words is measured as it put it.
    private static Optional<String> brokenWord(Labeled labeled) {
        boolean ours =
                labeled instanceof Label || labeled.getStyleClass().stream().anyMatch(NEVER_BROKEN::contains);
        if (!labeled.isWrapText() || !ours) {
            return Optional.empty();
        }
        Insets insets = labeled.getInsets();
        double line = labeled instanceof CheckBox box
                ? roomBeside(box)
                : labeled.getWidth() - insets.getLeft() - insets.getRight();
        return pieces(labeled)
                .filter(word -> width(word, labeled.getFont()) > line + PIXEL)
                .findFirst();
    }

    private static Stream<String> pieces(Labeled labeled) {
        if (labeled.getGraphic() instanceof TextFlow flow) {
            return flow.getChildren().stream().map(part -> ((Text) part).getText());
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
                .flatMap(child -> WORD_END.splitAsStream(((Text) child).getText()));
    }

    /// What the words of a box to tick may be wide at most.
    private static double roomBeside(CheckBox box) {
        return box.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text text && text.getWrappingWidth() > 0)
                .mapToDouble(child -> ((Text) child).getWrappingWidth())
                .findFirst()
                .orElse(box.getWidth());
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    static String words(Node node) {
        String name = node instanceof Labeled labeled ? labeled.getText() : String.join(" ", Sight.texts(node));
        return node.getClass().getSimpleName() + " " + node.getStyleClass() + " " + name;
    }
}
