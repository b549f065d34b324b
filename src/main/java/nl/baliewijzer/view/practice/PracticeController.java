package nl.baliewijzer.view.practice;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Shown;

/// Shows the scenes; while there is an appointment it asks first, in the same place.
public final class PracticeController implements Screen {
    private final PracticeModel model;
    private final Texts texts;
    private final SimpleObjectProperty<Optional<Scene>> asking = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox scenes;

    @FXML
    private VBox ask;

    @FXML
    private Button empty;

    @FXML
    private Button keep;

    public PracticeController(PracticeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Each.fill(scenes, model.scenes(), this::card);
        Shown.when(scenes, asking.map(Optional::isEmpty));
        Shown.when(ask, asking.map(Optional::isPresent));
        keep.setOnAction(event -> asking.set(Optional.empty()));
        empty.setOnAction(event -> asking.get().ifPresent(model::begin));
    }

    private Choice card(Scene scene) {
        return new Choice(scene.title(), texts.get("practice.minutes", scene.minutes()), () -> choose(scene)).opening();
    }

    private void choose(Scene scene) {
        if (model.busy()) {
            asking.set(Optional.of(scene));
            keep.requestFocus();
        } else {
            model.begin(scene);
        }
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), () -> {
            asking.set(Optional.empty());
            model.goBack();
        })));
    }
}
