package nl.baliewijzer.view.rest;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.view.parts.InWindow;

/// Shows what a kiosk shows to nobody: its name, and that a touch begins.
public final class RestController {
    private final String text;
    private final Runnable begin;

    @FXML
    private StackPane rest;

    @FXML
    private Button touch;

    @FXML
    private Label name;

    @FXML
    private Label line;

    /// `text` is the name that stands in the bar too; `begin` opens the first step.
    public RestController(String text, Runnable begin) {
        this.text = text;
        this.begin = begin;
    }

    @FXML
    private void initialize() {
        name.setText(text);
        touch.setAccessibleText(text + " " + line.getText());
        touch.setOnAction(event -> begin.run());
        InWindow.watch(rest, rest.visibleProperty(), seen -> {
            if (seen) {
                touch.requestFocus();
            }
        });
    }
}
