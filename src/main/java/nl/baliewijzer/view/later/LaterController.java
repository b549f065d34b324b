package nl.baliewijzer.view.later;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;

/// Shows the page of topics to tick.
public final class LaterController implements Screen {
    private final LaterModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    public LaterController(LaterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return model.fromQuestions()
                .map(questions -> Optional.of(
                        new Action(texts.get(questions ? "later.to.questions" : "later.to.data"), model::goBack)));
    }
}
