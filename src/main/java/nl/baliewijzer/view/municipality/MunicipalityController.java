package nl.baliewijzer.view.municipality;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;

/// Asks in which municipality the employee works.
public final class MunicipalityController implements Screen {
    private final MunicipalityModel model;
    private final Texts texts;

    @FXML
    private MunicipalityPickerController pickerController;

    public MunicipalityController(MunicipalityModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pickerController.keepOpen(model::goBack);
    }

    @Override
    public Node heading() {
        return pickerController.heading();
    }

    @Override
    public void show(String item) {
        pickerController.propose(item);
    }

    @Override
    public boolean close() {
        return pickerController.close();
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("municipality.later"), model::later)));
    }
}
