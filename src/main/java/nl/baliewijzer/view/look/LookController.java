package nl.baliewijzer.view.look;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;

/// Shows Kijken.
public final class LookController implements Screen {
    private final LookModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox groups;

    public LookController(LookModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(groups, model.atTheCounter(), neutral -> Each.fill(groups, model.groups(), this::group));
    }

    private Disclosure group(SignalGroup group) {
        Disclosure disclosure = new Disclosure();
        disclosure.setText(group.name());
        VBox list = new VBox();
        list.getStyleClass().add("sheet");
        for (Signal signal : model.signals(group)) {
            Node row = AdviceList.row(model.words(signal), "instruction");
            row.setId(signal.id());
            list.getChildren().add(row);
        }
        disclosure.getContent().add(list);
        return disclosure;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
