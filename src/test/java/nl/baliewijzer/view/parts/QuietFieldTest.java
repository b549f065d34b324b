package nl.baliewijzer.view.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietFieldTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Clipboard clipboard = Clipboard.getSystemClipboard();
    private final QuietField field = new QuietField(20);

    private void onClipboard(String text) {
        clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    private Stage shown() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(field)));
        stage.show();
        field.requestFocus();
        return stage;
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        field.fireEvent(new InputMethodEvent(
                field, field, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    @ParameterizedTest
    @CsvSource({"´, é", "¨, ë", "¸, ç", "¯, ā", "˘, ă", "^, ê", "`, è", "˙, ż", "˝, ő", "ͺ, ᾳ"})
    void aDeadKeyLeavesNothingBesideItsLetter(String dead, String letter) {
        Stage stage = shown();
        field.replaceText(0, 0, "cli");
        field.end();
        compose(dead, "");
        compose("", "");
        compose("", letter);
        assertEquals("cli" + letter, field.getText());
        stage.close();
    }

    @Test
    void aDeadKeyInAFullFieldTakesNothingAway() {
        Stage stage = shown();
        String full = "12345678901234567890";
        field.setText(full);
        field.positionCaret(5);
        compose("¨", "");
        compose("", "");
        compose("", "ë");
        assertEquals(full, field.getText());
        stage.close();
    }

    /// All the ways by which a field gives its text away.
    static Stream<Named<Consumer<QuietFieldTest>>> copies() {
        return Stream.of(
                Named.of("copy", test -> test.field.copy()),
                Named.of("cut", test -> test.field.cut()),
                Named.of("Ctrl+C", test -> test.press(KeyCode.C, false, true)),
                Named.of("Ctrl+Insert", test -> test.press(KeyCode.INSERT, false, true)),
                Named.of("the key Copy", test -> test.press(KeyCode.COPY, false, false)),
                Named.of("Ctrl+X", test -> test.press(KeyCode.X, false, true)),
                Named.of("Shift+Delete", test -> test.press(KeyCode.DELETE, true, false)),
                Named.of("the key Cut", test -> test.press(KeyCode.CUT, false, false)));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void givesNothingToTheClipboard(Consumer<QuietFieldTest> copy) {
        Stage stage = shown();
        onClipboard("van een ander");
        field.setText("een naam");
        field.selectAll();
        copy.accept(this);
        assertEquals("van een ander", clipboard.getString());
        stage.close();
    }

    @Test
    void cuttingTakesTheSelectionAway() {
        field.setText("een naam hier");
        field.selectRange(4, 9);
        field.cut();
        assertEquals("een hier", field.getText());
    }

    @Test
    void noMenuOpensOnIt() {
        Stage stage = shown();
        long before = Window.getWindows().stream().filter(Window::isShowing).count();
        Event.fireEvent(field, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
        assertEquals(
                before, Window.getWindows().stream().filter(Window::isShowing).count());
        stage.close();
    }

    /// What is there, what is selected in it (`[` to `]`), what is pasted over that, and what comes of it.
    @ParameterizedTest
    @CsvSource({
        "[], kort, kort",
        "[], precies twintig tek., precies twintig tek.",
        "[], een regel die te lang is voor het veld, een regel die te lan",
        "achttien tekens 18[], abcd, achttien tekens 18ab",
        "precies twintig tek.[], meer, precies twintig tek.",
        "precies [twintig] tek., negen, precies negen tek.",
        "precies [twintig] tek., honderdduizend, precies honderd tek.",
        "[]precies twintig tek., voor, precies twintig tek.",
    })
    void takesOfAPasteWhatFits(String before, String pasted, String after) {
        int from = before.indexOf('[');
        int to = before.indexOf(']') - 1;
        field.setText(before.replaceAll("[\\[\\]]", ""));
        field.selectRange(from, to);
        onClipboard(pasted);
        field.paste();
        assertEquals(after, field.getText());
        assertTrue(field.getCaretPosition() <= field.getLength());
    }

    @Test
    void aPasteOfManyLinesBecomesOne() {
        onClipboard("een\ntwee\r\ndrie");
        field.paste();
        assertEquals(1, field.getText().lines().count());
    }

    /// A fact of these would be an empty row.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uE000\uF8FF",
                "\uDBC0\uDC00",
                "\u200B\u200D\u2060\uFEFF",
                "\u115F\u1160\u3164\uFFA0",
                "\u2800\u2800",
                "\uFE0F\u034F",
                "\uDB40\uDD00",
                "\u17B4\u180B",
                "\uD800"
            })
    void ofWhatCannotBeSeenNothingComesIn(String unseen) {
        field.replaceText(0, 0, unseen);
        assertEquals("", field.getText().strip());
    }

    @Test
    void whatDoesNotFitIsNotTyped() {
        field.setText("precies twintig tek.");
        field.appendText("x");
        field.insertText(3, "y");
        assertEquals("precies twintig tek.", field.getText());
    }

    /// Else Ctrl+Z would bring a fact back on the screen of the next appointment.
    @Test
    void clearingForgetsWhatCouldBeUndone() {
        field.appendText("een ");
        field.appendText("naam");
        field.replaceSelection("!");
        assertTrue(field.isUndoable());
        field.undo();
        assertTrue(field.isRedoable());
        field.clear();
        assertFalse(field.isUndoable());
        assertFalse(field.isRedoable());
        field.undo();
        field.redo();
        assertEquals("", field.getText());
    }

    /// Glued together, or with something invisible in it, a number would no longer be known for one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ook\\n111222333    | ook 111222333
            de heer\\tJansen    | de heer Jansen
            een\\r\\n\\r\\ntwee  | een twee
            111\\u200b222333    | 111222333
            06\\u00ad12345678   | 0612345678
            111\\u202e222333    | 111222333
            111\\ufeff222333    | 111222333
            \\uff11\\uff12\\uff13 | 123
            een\\u2028twee      | een twee
            één café           | één café
            """)
    void whatIsPastedBecomesOnePlainLine(String pasted, String line) {
        onClipboard(unicode(pasted).translateEscapes());
        field.paste();
        assertEquals(line, field.getText());
    }

    private static String unicode(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
