package nl.baliewijzer.view.makecontact;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Picker;
import nl.baliewijzer.view.parts.Segments;
import nl.baliewijzer.view.parts.Sentence;
import nl.baliewijzer.view.parts.Shown;
import org.controlsfx.control.SegmentedButton;

/// Shows step 2.
public final class MakeContactController implements Screen {
    private final MakeContactModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private ComboBox<DeskTask> task;

    @FXML
    private ComboBox<CompanionKind> companion;

    @FXML
    private SegmentedButton to;

    @FXML
    private ToggleButton toCompanion;

    @FXML
    private ToggleButton toClient;

    @FXML
    private VBox prompts;

    @FXML
    private Button others;

    public MakeContactController(MakeContactModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.step().heading());
        Picker.fill(task, texts.get("task.before"), model.tasks(), DeskTask::name, model.task(), model::choose);
        Picker.fill(
                companion,
                texts.get("companion.before"),
                model.companions(),
                CompanionKind::name,
                model.companion(),
                model::choose);
        listener(toCompanion, Listener.COMPANION);
        listener(toClient, Listener.CLIENT);
        Segments.layOut(to);
        Each.show(prompts, model.prompts(), this::card);
        Shown.when(others, model.more());
        others.setOnAction(event -> model.otherPrompts());
    }

    private void listener(ToggleButton button, Listener listener) {
        Segments.link(button, model.to().map(now -> now == listener), () -> model.talkTo(listener));
    }

    private Choice card(Prompt prompt) {
        return Sentence.card(prompt.text(), "", model.said(prompt), () -> model.say(prompt));
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
