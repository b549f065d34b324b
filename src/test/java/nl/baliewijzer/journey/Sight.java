package nl.baliewijzer.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import nl.baliewijzer.view.parts.Choice;

/// What can be seen and heard of a part of the window: nodes that are not hidden, and every text they carry.
final class Sight {
    private Sight() {}

    /// The node and everything visible in it, in reading order; what is scrolled away counts, because one can scroll.
    static Stream<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        gather(root, nodes);
        return nodes.stream();
    }

    private static void gather(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, nodes));
            }
        }
    }

    /// The text of a label or button; empty where it has none.
    static String text(Labeled labeled) {
        return Objects.requireNonNullElse(labeled.getText(), "");
    }

    /// Every text: shown, spoken, in a hint, in a menu that is still shut.
    static List<String> texts(Node root) {
        List<String> texts = new ArrayList<>();
        nodes(root).forEach(node -> texts.addAll(own(node)));
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// The texts of one node, without those of the nodes in it.
    static List<String> own(Node node) {
        List<String> texts = new ArrayList<>();
        add(texts, node.getAccessibleText());
        add(texts, node.getAccessibleHelp());
        add(texts, node.getAccessibleRoleDescription());
        switch (node) {
            case MenuButton menu -> {
                add(texts, menu.getText());
                menu.getItems().stream().map(MenuItem::getText).forEach(text -> add(texts, text));
            }
            case Labeled labeled -> add(texts, labeled.getText());
            case Text text -> add(texts, text.getText());
            case TextInputControl field -> {
                add(texts, field.getText());
                add(texts, field.getPromptText());
            }
            default -> {
                // only these carry words
            }
        }
        return texts;
    }

    @SuppressWarnings("NullAway") // JavaFX gives null where there is no text
    private static void add(List<String> texts, String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /// The part of the scene in which what scrolls with `node` is seen.
    static Bounds viewport(Node node) {
        return viewportAbove(node)
                .map(above -> above.localToScene(above.getLayoutBounds()))
                .orElseThrow();
    }

    /// What clips that which scrolls with `node`; none when it always stands in the window.
    static Optional<Node> viewportAbove(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .filter(above -> above.getStyleClass().contains("viewport"))
                .findFirst();
    }

    /// Whether the employee would call the node by this name: its text, or what a screen reader says.
    static boolean named(Node node, String name) {
        return name.equals(node.getAccessibleText())
                || switch (node) {
                    case Choice choice -> name.equals(choice.getText());
                    case Labeled labeled -> name.equals(labeled.getText());
                    default -> false;
                };
    }
}
