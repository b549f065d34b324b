package nl.baliewijzer.view.speakalone;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Sentence;
import nl.baliewijzer.view.parts.Shown;

/// Shows step 3.
public final class SpeakAloneController implements Screen {
    private final SpeakAloneModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private Label lead;

    @FXML
    private VBox ways;

    @FXML
    private Button others;

    @FXML
    private VBox appointment;

    @FXML
    private VBox interpreter;

    @FXML
    private VBox language;

    @FXML
    private VBox papers;

    @FXML
    private VBox consent;

    public SpeakAloneController(SpeakAloneModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.step().heading());
        lead.setText(model.step().lead());
        Each.show(ways, model.ways(), this::card);
        Shown.when(others, model.more());
        others.setOnAction(event -> model.otherWays());
        fill(appointment, AdviceKind.NEW_APPOINTMENT);
        fill(interpreter, AdviceKind.INTERPRETER);
        fill(language, AdviceKind.OTHER_LANGUAGE);
        fill(papers, AdviceKind.HAND_OVER);
        fill(consent, AdviceKind.CONSENT);
    }

    private void fill(VBox row, AdviceKind kind) {
        Each.show(row, new SimpleObjectProperty<>(model.advice(kind)), this::card);
    }

    private Choice card(Advice way) {
        return Sentence.card(way.text(), "", model.said(way), () -> model.say(way));
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

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
