package nl.baliewijzer.view.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.view.parts.Scrolled;

/// The keys that one reads with: they scroll what holds the focus, or else the open screen, unless a field, a button or
/// a group needs them itself.
final class ReadingKeys {
    private final Supplier<Optional<Scrolled>> open;

    private ReadingKeys(Supplier<Optional<Scrolled>> open) {
        this.open = open;
    }

    /// Scrolls what is `open` by the keys that nothing in `frame` has taken.
    static void listen(Node frame, Supplier<Optional<Scrolled>> open) {
        ReadingKeys keys = new ReadingKeys(open);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        Optional<Scrolled> here = key.getTarget() instanceof Node focused ? Scrolled.around(focused) : Optional.empty();
        if (scrolls(here, key) || scrolls(open.get(), key)) {
            key.consume();
        }
    }

    private static boolean scrolls(Optional<Scrolled> part, KeyEvent key) {
        return part.filter(pane -> scroll(pane, key)).isPresent();
    }

    private static boolean scroll(Scrolled pane, KeyEvent key) {
        return switch (key.getCode()) {
            case PAGE_DOWN -> pane.page(1);
            case PAGE_UP -> pane.page(-1);
            case SPACE -> pane.page(key.isShiftDown() ? -1 : 1);
            case DOWN -> pane.line(1);
            case UP -> pane.line(-1);
            case END -> pane.toEnd();
            case HOME -> pane.toBeginning();
            default -> false;
        };
    }
}
