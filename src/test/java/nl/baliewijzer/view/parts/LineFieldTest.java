package nl.baliewijzer.view.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LineFieldTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    @Test
    void ofATextThatIsFarTooLongTheBeginningComesIn() {
        LineField field = new LineField();
        Stage stage = shown(field);
        paste(field, "ab".repeat(LineField.MOST));
        assertEquals("ab".repeat(LineField.MOST / 2), field.getText());
        assertTrue(field.isRefusing(), "and it says so");
        press(field, KeyCode.A);
        assertFalse(field.isRefusing(), "until one goes on");
        stage.close();
    }

    @Test
    void aTextThatDoesNotFitInMemoryIsNone() {
        assertEquals(Optional.of("a"), LineField.read(() -> "a"));
        assertEquals(Optional.empty(), LineField.read(() -> null), "as JavaFX answers under Linux");
        assertEquals(Optional.empty(), LineField.read(() -> {
            throw new OutOfMemoryError("Java heap space");
        }));
    }

    /// What else fails for want of memory is still a breakdown.
    @Test
    void onlyThatOfAClipboardIsNoBreakdown() {
        var full = new OutOfMemoryError("Java heap space");
        assertFalse(LineField.isOfClipboard(full));
        full.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Arrays", "copyOfRange", "Arrays.java", 1),
            new StackTraceElement("com.sun.glass.ui.gtk.GtkSystemClipboard", "popFromSystem", "Gtk.java", -2)
        });
        assertTrue(LineField.isOfClipboard(full));
        var other = new IllegalStateException();
        other.setStackTrace(full.getStackTrace());
        assertFalse(LineField.isOfClipboard(other));
    }

    private static Stage shown(LineField field) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(field)));
        stage.show();
        field.requestFocus();
        return stage;
    }

    private static void paste(LineField field, String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        press(field, KeyCode.V);
    }

    private static void press(LineField field, KeyCode code) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }
}
