package nl.baliewijzer.view.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.view.parts.Scrolled;

/// The keys that one reads with: they scroll what holds the focus, or else the open screen, unless a field, a button or
/// a group needs them itself.
final class ReadingKeys {
    /// Of what was seen, so much is seen again after a page: one finds one's line.
    private static final double SEEN_AGAIN = 0.1;

    /// So many pixels are a line; how far one goes is no matter of the size of the text.
    private static final double LINE = 54;

    /// Farther than any screen is high.
    private static final double ALL = Double.MAX_VALUE;

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
        double page = pane.seen() * (1 - SEEN_AGAIN);
        return switch (key.getCode()) {
            case PAGE_DOWN -> pane.by(page);
            case PAGE_UP -> pane.by(-page);
            case SPACE -> pane.by(key.isShiftDown() ? -page : page);
            case DOWN -> pane.by(LINE);
            case UP -> pane.by(-LINE);
            case END -> pane.by(ALL);
            case HOME -> pane.by(-ALL);
            default -> false;
        };
    }
}
