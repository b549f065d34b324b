package nl.baliewijzer.view.wintime;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Spoken;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Sentence;
import nl.baliewijzer.view.parts.Shown;

/// Shows step 1.
public final class WinTimeController implements Screen {
    private final WinTimeModel model;
    private final Spoken spoken;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox excuses;

    @FXML
    private Button others;

    public WinTimeController(WinTimeModel model, Spoken spoken, Texts texts) {
        this.model = model;
        this.spoken = spoken;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.step().heading());
        Each.show(
                excuses,
                model.excuses()
                        .flatMap(shown -> spoken.chosen()
                                .map(language -> shown.stream()
                                        .map(excuse -> new ExcuseLine(excuse, language))
                                        .toList())),
                line -> card(line.excuse()));
        Shown.when(others, model.more());
        others.setOnAction(event -> others());
    }

    /// An excuse in Dutch and in a language that stands under it.
    private record ExcuseLine(Excuse excuse, Optional<Translation> language) {}

    /// What is new stands before the button, so the focus goes there.
    private void others() {
        model.otherExcuses();
        excuses.getChildren().getFirst().requestFocus();
    }

    private Choice card(Excuse excuse) {
        return spoken.under(Sentence.card(excuse.text(), model.said(excuse), () -> model.say(excuse)));
    }

    @Override
    public void show(String item) {
        model.turnTo(item);
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.on"), model::goOn)));
    }
}
