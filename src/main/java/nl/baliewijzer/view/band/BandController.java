package nl.baliewijzer.view.band;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;
import nl.baliewijzer.view.parts.Steady;

/// The band over every screen while one practises: that it is not real, the scene bit by bit, and what
/// the neutral screens mean.
public final class BandController {
    /// Of the height of the window so much is the scene's, at most, and less the larger the text is, for the screen
    /// under it needs more then. What does not fit scrolls.
    private static final double SHARE = 0.3;

    /// The letters of the band at 100 %, in pixels.
    private static final double PLAIN_TEXT = 16;

    private final BandModel model;

    @FXML
    private HBox line;

    @FXML
    private Label mark;

    @FXML
    private Label beside;

    @FXML
    private Label under;

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
                        .flatMap(height -> progress.fontProperty().map(font -> room(height.doubleValue(), font)))
                        .orElse(Double.MAX_VALUE));
        ObservableValue<Boolean> narrow = Bindings.createBooleanBinding(
                () -> line.getWidth() < mark.prefWidth(-1) + line.getSpacing() + beside.prefWidth(-1),
                line.widthProperty(),
                beside.fontProperty());
        Shown.when(beside, narrow.map(yes -> !yes));
        Shown.when(under, narrow);
        moment.show(model.moments(), model.moment());
        official.show(model.officials(), model.official());
        InWindow.watch(progress, model.progress(), progress::setText);
        InWindow.watch(onward, model.onward(), onward::setText);
        Each.show(reasons, model.why(), line -> AdviceList.wrapped(line, "paragraph"));
        Shown.when(reasons, explain.selectedProperty());
        onward.setOnAction(event -> {
            model.goOn();
            Platform.runLater(this::toWhatIsNew);
        });
        // lines that were in sight are at another place then
        InWindow.changes(pane, progress.fontProperty(), () -> pane.setVvalue(0));
        stop.setOnAction(event -> model.stop());
    }

    /// So many whole lines as there is room for in a window of this height: none is half seen.
    private static double room(double height, Font font) {
        Text line = new Text("Mg");
        line.setFont(font);
        double each = line.getLayoutBounds().getHeight();
        return Math.floor(SHARE * height * PLAIN_TEXT / font.getSize() / each) * each;
    }

    /// Brings what is said now in sight from its beginning; where there is no room for the button as well, one goes on
    /// from the text, and Tab comes back to the button.
    private void toWhatIsNew() {
        Scrolled.bringIn(moment);
        if (onward.isFocused() && !pane.shows(onward)) {
            moment.shown().ifPresent(Node::requestFocus);
        }
    }
}
