package nl.baliewijzer.view.parts;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import nl.baliewijzer.view.Texts;
import org.jspecify.annotations.Nullable;

/// A line to type in, which whatever lies on the clipboard cannot break: only the beginning comes in of a text
/// that is far too long, and nothing of one that does not fit in memory.
public class LineField extends TextField {
    /// More than any line is meant for.
    static final int MOST = 10_000;

    private static final Duration READ = Duration.seconds(8);

    private final Tooltip words = new Tooltip();
    private final PauseTransition read = new PauseTransition(READ);

    public LineField() {
        words.setWrapText(true);
        read.setOnFinished(over -> words.hide());
        addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                words.hide();
            }
        });
        focusedProperty().subscribe(() -> {
            words.hide();
            Platform.runLater(this::still);
        });
        caretPositionProperty().subscribe(() -> Platform.runLater(this::still));
    }

    /// JavaFX has the caret blink after each move and each key, also of a field that is emptied while nobody sees it or
    /// that the key took away: for ever, and with a frame of the whole window each time.
    private void still() {
        if (!isFocused() && getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(false);
        }
    }

    /// Whether this only means that a clipboard did not fit in memory: under Linux JavaFX tells that nobody but whoever
    /// hears of all that goes wrong.
    public static boolean isOfClipboard(Throwable thrown) {
        return thrown instanceof OutOfMemoryError
                && Arrays.stream(thrown.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().endsWith("SystemClipboard"));
    }

    /// JavaFX has no other way than to read the clipboard whole.
    @Override
    public final void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (isEditable() && clipboard.hasString()) {
            Optional<String> text = read(clipboard::getString);
            text.ifPresent(this::replaceSelection);
            if (text.isEmpty()) {
                refuse();
            }
        }
    }

    /// What can be read; nothing when there is no room for it.
    static Optional<String> read(Supplier<@Nullable String> clipboard) {
        try {
            return Optional.ofNullable(clipboard.get());
        } catch (OutOfMemoryError doesNotFit) {
            return Optional.empty();
        }
    }

    @Override
    public final void replaceText(int start, int end, String text) {
        if (text.length() <= MOST) {
            super.replaceText(start, end, formed(text));
        } else {
            super.replaceText(start, end, formed(text.substring(0, MOST)));
            refuse();
        }
    }

    /// The text as it comes in.
    String formed(String text) {
        return text;
    }

    /// Says that it was too much, and gives back what was needed to find that out.
    private void refuse() {
        // when nothing here holds the text any more
        Platform.runLater(
                () -> Thread.ofPlatform().daemon().name("give back a clipboard").start(System::gc));
        words.setText(new Texts().get("paste.much"));
        if (getScene() != null && getScene().getWindow() != null) {
            Bounds under = localToScreen(getLayoutBounds());
            words.setPrefWidth(getWidth());
            words.show(this, under.getMinX(), under.getMaxY());
            read.playFromStart();
        }
    }

    /// Whether it says so now.
    boolean isRefusing() {
        return words.isShowing();
    }
}
