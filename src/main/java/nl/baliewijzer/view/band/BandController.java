package nl.baliewijzer.view.band;

import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;
import nl.baliewijzer.view.parts.Steady;

/// The band over every screen while one practises: that it is not real, the scene bit by bit, and what
/// the neutral screens mean.
public final class BandController {
    /// Of the height of the window so much is the scene's, at most; what is more scrolls.
    private static final double SHARE = 0.3;

    private final BandModel model;

    @FXML
    private Scrolled pane;

    @FXML
    private VBox told;

    @FXML
    private Steady moment;

    @FXML
    private Steady official;

    @FXML
    private Label progress;

    @FXML
    private ToggleButton explain;

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
        pane.prefHeightProperty().bind(told.heightProperty());
        pane.maxHeightProperty()
                .bind(pane.sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(height -> SHARE * height.doubleValue())
                        .orElse(Double.MAX_VALUE));
        moment.show(model.moments(), model.moment());
        official.show(model.officials(), model.official());
        InWindow.watch(progress, model.progress(), progress::setText);
        InWindow.watch(onward, model.onward(), onward::setText);
        Each.show(reasons, model.why(), line -> AdviceList.wrapped(line, "paragraph"));
        Shown.when(reasons, explain.selectedProperty());
        onward.setOnAction(event -> model.goOn());
        stop.setOnAction(event -> model.stop());
    }
}
