package nl.baliewijzer.view.lookback;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Sentence;

/// Looks back on a scene: short, and without a mark or a score.
public final class LookBackController implements Screen {
    private final LookBackModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    public LookBackController(LookBackModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(body, model.seen(), this::write);
    }

    private void write(LookBackModel.Seen seen) {
        body.getChildren().clear();
        part("practice.noticed", seen.noticed().stream().map(Signal::sentence).toList());
        part("practice.missed", seen.missed().stream().map(Signal::sentence).toList());
        part("practice.prompts", model.prompts().stream().map(Sentence::quoted).toList());
        part("practice.call", List.of(model.call()));
        part("practice.lesson", model.scene().map(Scene::lesson).stream().toList());
        part("practice.sources", model.citations().stream().map(this::cited).toList());
    }

    private void part(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            body.getChildren().add(AdviceList.wrapped(texts.get(heading), "section"));
            VBox sheet = new VBox();
            sheet.getStyleClass().add("sheet");
            lines.forEach(line -> sheet.getChildren().add(AdviceList.row(line, "instruction")));
            body.getChildren().add(sheet);
        }
    }

    private String cited(Citation citation) {
        String title = model.title(citation);
        String where = citation.place().isEmpty() ? title : title + ", " + citation.place();
        return citation.derived() ? texts.get("info.derived", where) : where;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("practice.stop"), model::stop)));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("practice.again"), model::again)));
    }
}
