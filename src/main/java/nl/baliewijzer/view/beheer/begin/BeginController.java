package nl.baliewijzer.view.beheer.begin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.BenchTask;
import nl.baliewijzer.view.beheer.ListLine;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;
import org.controlsfx.control.SearchableComboBox;

/// Shows where to begin, and then what there is to do, each thing one click from where it is done.
public final class BeginController implements BenchScreen {
    private final BeginModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox refused;

    @FXML
    private VBox tasks;

    @FXML
    private VBox choose;

    @FXML
    private VBox folders;

    @FXML
    private SearchableComboBox<String> names;

    @FXML
    private Button make;

    @FXML
    private Label place;

    public BeginController(BeginModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ObservableValue<Boolean> opened = model.bench().opened();
        InWindow.watch(heading, opened, open -> heading.setText(texts.get(open ? "beheer.todo" : "beheer.choose")));
        Each.show(refused, model.refused(), this::refusal);
        Shown.when(refused, model.refused().map(list -> !list.isEmpty()));
        Shown.when(tasks, opened);
        Shown.when(choose, opened.map(open -> !open));
        Each.show(tasks, model.tasks(), this::task);
        InWindow.watch(choose, opened, open -> {
            if (!open) {
                List<Path> found = model.folders();
                Each.fill(folders, found, this::folder);
                Shown.set(folders, !found.isEmpty());
            }
        });
        names.getItems().setAll(model.bench().municipalities());
        InWindow.watch(names, names.valueProperty(), name -> {
            make.setDisable(name == null);
            place.setText(Optional.ofNullable(name)
                    .flatMap(model::place)
                    .map(folder -> texts.get("beheer.new.place", folder))
                    .orElse(texts.get("beheer.new.then")));
        });
        make.setOnAction(event -> model.begin(names.getValue()));
    }

    private Node folder(Path folder) {
        return new ListLine(String.valueOf(folder.getFileName()), folder.toString())
                .action(texts.get("beheer.open"), () -> model.bench().open(folder));
    }

    private Node refusal(Problem problem) {
        String where =
                problem.line() == 0 ? problem.file() : texts.get("beheer.problem.at", problem.file(), problem.line());
        return new ListLine(problem.text(), where).sign(ListLine.Sign.STOPS, texts.get("beheer.sign.stops"));
    }

    private Node task(BenchTask task) {
        return new ListLine(task.title(), task.more())
                .sign(task.sign(), "")
                .action(task.action(), () -> model.bench().go(task.where()));
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<String> note() {
        return model.standing();
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("beheer.open.other"), model::openOther)));
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return model.tasks()
                .map(list -> list.stream()
                        .filter(task -> task.sign() != ListLine.Sign.GOOD)
                        .findFirst()
                        .map(first -> new Action(
                                texts.get("beheer.first"), () -> model.bench().go(first.where()))));
    }
}
