package nl.baliewijzer.view.strip;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.view.parts.Glyph;
import nl.baliewijzer.view.parts.InWindow;

/// Shows the strip: what is left of the panel beside the other windows, with its name and a way to open it.
public final class StripController {
    private static final String TO_THE_LEFT = "M 7 1 L 1 7 L 7 13";
    private static final String TO_THE_RIGHT = "M 1 1 L 7 7 L 1 13";

    private final StripModel model;

    @FXML
    private Button strip;

    @FXML
    private Glyph arrow;

    @FXML
    private Label name;

    public StripController(StripModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        name.setText(model.name());
        strip.setAccessibleText(model.name());
        InWindow.watch(
                arrow,
                model.settings().map(settings -> settings.get(AllSettings.EDGE)),
                edge -> arrow.setContent(edge == Edge.RIGHT ? TO_THE_LEFT : TO_THE_RIGHT));
        strip.setOnAction(event -> model.open());
    }
}
