package nl.baliewijzer.view.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final List<String> chosen = new ArrayList<>();
    private final Choice first = new Choice("Eerste", "met een regel eronder", () -> chosen.add("eerste"));
    private final Choice second = new Choice("Tweede", "", () -> chosen.add("tweede"));
    private final VBox box = new VBox(first, second);
    private final List<KeyEvent> leftOver = new ArrayList<>();

    /// Two cards under each other, laid out as in a window.
    private void inScene() {
        box.addEventHandler(KeyEvent.KEY_PRESSED, leftOver::add);
        new Scene(box, 400, 300);
        box.applyCss();
        box.layout();
        first.requestFocus();
    }

    private static KeyEvent press(KeyCode code, boolean ctrl, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false);
    }

    private static void mouse(Node node, boolean press, MouseButton button, double x, double y) {
        node.fireEvent(new MouseEvent(
                press ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_RELEASED,
                x,
                y,
                x,
                y,
                button,
                1,
                false,
                false,
                false,
                false,
                button == MouseButton.PRIMARY && press,
                false,
                button == MouseButton.SECONDARY && press,
                false,
                false,
                true,
                null));
    }

    @ParameterizedTest(name = "{0} released at {1}, {2}: {3}")
    @CsvSource({
        "PRIMARY, 10, 10, true",
        "PRIMARY, -5, 10, false",
        "PRIMARY, 10, 900, false",
        "SECONDARY, 10, 10, false",
        "MIDDLE, 10, 10, false"
    })
    void aClickChoosesItWhereTheButtonIsLetGoOverIt(MouseButton button, double x, double y, boolean chooses) {
        inScene();
        second.requestFocus();
        mouse(first, true, button, 10, 10);
        assertTrue(first.getPseudoClassStates().contains(PseudoClass.getPseudoClass("armed")));
        mouse(first, false, button, x, y);
        assertFalse(first.getPseudoClassStates().contains(PseudoClass.getPseudoClass("armed")));
        assertEquals(chooses ? List.of("eerste") : List.of(), chosen);
        assertSame(first, box.getScene().getFocusOwner());
    }

    @ParameterizedTest(name = "{0} ctrl {1} alt {2}: {3}")
    @CsvSource({
        "ENTER, false, false, true",
        "SPACE, false, false, true",
        "ENTER, true, false, false",
        "SPACE, false, true, false",
        "A, false, false, false",
        "F2, false, false, false"
    })
    void enterAndSpaceChooseItAndOtherKeysGoOnToTheWindow(KeyCode code, boolean ctrl, boolean alt, boolean chooses) {
        inScene();
        first.fireEvent(press(code, ctrl, alt));
        assertEquals(chooses ? List.of("eerste") : List.of(), chosen);
        assertEquals(chooses ? 0 : 1, leftOver.size());
    }

    @Test
    void arrowsGoToTheNeighbours() {
        inScene();
        first.fireEvent(press(KeyCode.DOWN, false, false));
        assertSame(second, box.getScene().getFocusOwner());
        second.fireEvent(press(KeyCode.UP, false, false));
        assertSame(first, box.getScene().getFocusOwner());
        assertEquals(List.of(), leftOver);
        assertEquals(List.of(), chosen);
    }

    @ParameterizedTest
    @EnumSource(names = {"UP", "LEFT"})
    void anArrowWithoutANeighbourStaysWhereItIs(KeyCode arrow) {
        inScene();
        first.fireEvent(press(arrow, false, false));
        assertSame(first, box.getScene().getFocusOwner());
        assertEquals(List.of(), leftOver);
    }

    @Test
    void aScreenReaderCanChooseIt() {
        first.executeAccessibleAction(AccessibleAction.FIRE);
        assertEquals(List.of("eerste"), chosen);
    }

    @Test
    void aDisabledCardIsNotChosen() {
        first.setDisable(true);
        first.fire();
        first.executeAccessibleAction(AccessibleAction.FIRE);
        assertEquals(List.of(), chosen);
    }

    @Test
    void aCardThatDoesNothingCanBeFired() {
        new Choice().fire();
        first.setOnAction(null);
        first.fire();
        assertEquals(List.of(), chosen);
    }

    @ParameterizedTest(name = "{0} {1} {2} is said as {3}")
    @CsvSource({
        "Titel, '', '', Titel",
        "Titel, meer, '', Titel meer",
        "Noodnummer, '', 112, Noodnummer 112",
        "Titel, meer, ›, Titel meer"
    })
    void whatStandsOnItIsSaidButNotItsArrow(String title, String more, String sign, String said) {
        Choice card = new Choice();
        card.setText(title);
        card.setMore(more);
        card.setSign(sign);
        assertEquals(said, card.getAccessibleText());
        assertEquals(said, card.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        List<String> seen = card.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .sorted()
                .toList();
        assertFalse(seen.contains(""));
        assertEquals(
                List.of(title, more, sign).stream()
                        .filter(text -> !text.isEmpty())
                        .sorted()
                        .toList(),
                seen);
    }

    @Test
    void aButtonBecomesOneThatStaysChosen() {
        assertEquals(AccessibleRole.BUTTON, first.getAccessibleRole());
        assertEquals(AccessibleRole.TOGGLE_BUTTON, first.toggle().getAccessibleRole());
        assertEquals(false, first.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        first.setSelected(true);
        assertEquals(true, first.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertTrue(first.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
        first.setSelected(false);
        assertFalse(first.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
    }

    @Test
    void aCardThatLeadsOnShowsSo() {
        Choice opening = new Choice("Titel", "", () -> {}).opening();
        assertEquals(Choice.OPENS, opening.getSign());
        assertTrue(opening.getStyleClass().contains("opens"));
        assertEquals("Titel", opening.getAccessibleText());
    }

    @Test
    void otherNodesMayStandInPlaceOfItsWords() {
        first.setWords(List.of(new Label("gemarkeerd")));
        String shown = first.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
        assertEquals("gemarkeerd", shown);
        assertEquals("Eerste met een regel eronder", first.getAccessibleText());
    }

    @Test
    void canBeReachedWithTab() {
        assertTrue(first.isFocusTraversable());
    }
}
