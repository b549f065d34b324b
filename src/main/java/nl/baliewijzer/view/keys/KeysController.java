package nl.baliewijzer.view.keys;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Key;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Pair;

/// Shows the keys, from the one list of them.
public final class KeysController implements Screen {
    private final Session session;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox keys;

    public KeysController(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Each.fill(keys, List.of(Key.values()), this::row);
    }

    private Pair row(Key key) {
        Pair row = new Pair(
                AdviceList.wrapped(texts.get(key.text()), "instruction"), AdviceList.wrapped(key.shown(), "key"));
        row.getStyleClass().add("row");
        return row;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(
                Optional.of(new Action(texts.get("go.back"), () -> session.apply(GuideState::back))));
    }
}
