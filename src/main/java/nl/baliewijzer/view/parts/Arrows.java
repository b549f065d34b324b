package nl.baliewijzer.view.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// The arrow keys in a row of toggle buttons that each stand alone: JavaFX takes them there, and does nothing.
public final class Arrows {
    private Arrows() {}

    /// The arrows go to the next and the one before, Home and End to the first and the last of what is in `row`.
    public static void along(Parent row) {
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            List<Node> stops = row.getChildrenUnmodifiable().stream()
                    .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                    .toList();
            int at = key.isShortcutDown() || key.isAltDown() ? -1 : stops.indexOf(key.getTarget());
            if (at < 0) {
                return;
            }
            int to = switch (key.getCode()) {
                case LEFT, UP -> Math.max(0, at - 1);
                case RIGHT, DOWN -> Math.min(stops.size() - 1, at + 1);
                case HOME -> 0;
                case END -> stops.size() - 1;
                default -> -1;
            };
            if (to >= 0) {
                stops.get(to).requestFocus();
                key.consume();
            }
        });
    }
}
