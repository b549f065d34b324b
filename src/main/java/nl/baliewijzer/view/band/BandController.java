package nl.baliewijzer.view.band;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The band over every screen while one practises: that it is not real, the scene bit by bit, and what the neutral
/// screens mean.
public final class BandController {
    private final BandModel model;

    @FXML
    private VBox band;

    @FXML
    private Label moment;

    @FXML
    private Label official;

    @FXML
    private ToggleButton explain;

    @FXML
    private ScrollPane why;

    @FXML
    private VBox reasons;

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
        InWindow.watch(official, model.official(), official::setText);
        Shown.unlessEmpty(official);
        Each.show(reasons, model.why(), line -> AdviceList.wrapped(line, "paragraph"));
        Shown.when(why, explain.selectedProperty());
        onward.setOnAction(event -> model.goOn());
        stop.setOnAction(event -> model.stop());
    }
}
