package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SeenTextsTest {
    @Test
    void listsWhatIsShownFromTopToBottom() {
        Label hidden = new Label("niet te zien");
        hidden.setVisible(false);
        TextField field = new TextField("getypt");
        field.setPromptText("Typ hier: ");
        Button open = new Button("", new VBox(new Label("op een knop")));
        VBox root = new VBox(
                new Label("eerst"), new VBox(new Text("daarna\nop twee regels")), hidden, field, open, new Rectangle());
        assertEquals("eerst\ndaarna op twee regels\nTyp hier: getypt\nop een knop\n", SeenTexts.of(root));
    }
}
