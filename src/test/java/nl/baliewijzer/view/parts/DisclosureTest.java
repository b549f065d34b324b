package nl.baliewijzer.view.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Label inside = new Label("binnenin");
    private final Disclosure disclosure = disclosure("Tolk nodig?", inside);

    private static Disclosure disclosure(String text, javafx.scene.Node content) {
        Disclosure disclosure = new Disclosure();
        disclosure.setText(text);
        disclosure.getContent().add(content);
        return disclosure;
    }

    private static Choice head(Disclosure disclosure) {
        return (Choice) disclosure.getChildren().getFirst();
    }

    private static void assertOpen(boolean open, Disclosure disclosure) {
        assertEquals(open, disclosure.isOpen());
        assertEquals(open, disclosure.openProperty().get());
        assertEquals(open ? 2 : 1, disclosure.getChildren().size());
        assertEquals(open, disclosure.queryAccessibleAttribute(AccessibleAttribute.EXPANDED));
        assertEquals(open, head(disclosure).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    @Test
    void beginsShut() {
        assertOpen(false, disclosure);
        assertEquals("Tolk nodig?", disclosure.getText());
    }

    @Test
    void itsLineOpensAndShutsIt() {
        head(disclosure).fire();
        assertOpen(true, disclosure);
        head(disclosure).fire();
        assertOpen(false, disclosure);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "SPACE"})
    void theKeyboardOpensIt(KeyCode code) {
        head(disclosure).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        assertOpen(true, disclosure);
    }

    @Test
    void aScreenReaderHearsItsNameAndThatItStaysChosen() {
        assertEquals(AccessibleRole.TOGGLE_BUTTON, head(disclosure).getAccessibleRole());
        assertEquals("Tolk nodig?", head(disclosure).getAccessibleText());
    }

    @Test
    void whatIsLookedForIsRevealedWithEveryLineAboveIt() {
        inside.setId("gezocht");
        Disclosure outer = disclosure("Buiten", disclosure);
        Disclosure other = disclosure("Ander", new Label("iets anders"));
        VBox screen = new VBox(outer, other);
        assertSame(inside, Disclosure.reveal(screen, "gezocht").orElseThrow());
        assertTrue(outer.isOpen());
        assertTrue(disclosure.isOpen());
        assertFalse(other.isOpen());
    }

    @Test
    void whatStandsUnderAShutLineIsInNoWindowAndCanStillBeFound() {
        Scene scene = new Scene(new VBox(disclosure));
        assertNull(inside.getScene());
        assertTrue(Disclosure.all(scene.getRoot()).anyMatch(inside::equals));
        head(disclosure).fire();
        assertSame(scene, inside.getScene());
        assertEquals(1, Disclosure.all(scene.getRoot()).filter(inside::equals).count());
    }

    @Test
    void whatHadTheKeyboardInItGivesItToTheLine() {
        Button button = new Button("wissen");
        disclosure.getContent().add(button);
        Scene scene = new Scene(new VBox(disclosure));
        disclosure.setOpen(true);
        button.requestFocus();
        disclosure.setOpen(false);
        assertSame(head(disclosure), scene.getFocusOwner());
    }

    @Test
    void whatIsNotThereOpensNothing() {
        VBox screen = new VBox(disclosure);
        assertEquals(Optional.empty(), Disclosure.reveal(screen, "niets"));
        assertOpen(false, disclosure);
    }
}
