package nl.baliewijzer.view.band;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The band over every screen while one practises: that it is not real, and the scene bit by bit.
public final class BandController {
    private final BandModel model;

    @FXML
    private VBox band;

    @FXML
    private Label moment;

    @FXML
    private Button onward;

    @FXML
    private Button stop;

    public BandController(BandModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.set(band, model.practising());
        InWindow.watch(moment, model.moment(), moment::setText);
        InWindow.watch(onward, model.onward(), onward::setText);
        onward.setOnAction(event -> model.goOn());
        stop.setOnAction(event -> model.stop());
    }
}
