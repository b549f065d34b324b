package nl.baliewijzer.view.cardchoice;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Picker;
import nl.baliewijzer.view.parts.Shown;

/// Offers the sheet of rights on paper; where no language has one that was reviewed it is not there.
public final class RightsChoiceController {
    private final CardChoiceModel model;
    private final Texts texts;

    @FXML
    private VBox choice;

    @FXML
    private ComboBox<ClientCard> language;

    @FXML
    private Button print;

    @FXML
    private Label printed;

    public RightsChoiceController(CardChoiceModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        List<ClientCard> languages = model.withRights();
        Shown.set(choice, !languages.isEmpty());
        Shown.unlessEmpty(printed);
        if (!languages.isEmpty()) {
            ObjectProperty<ClientCard> picked = new SimpleObjectProperty<>(languages.getFirst());
            InWindow.watch(language, model.fitting(languages), picked::set);
            Picker.fill(language, texts.get("client.card.language"), languages, ClientCard::name, picked, picked::set);
            print.setOnAction(event -> model.printRights(picked.get(), printed::setText));
        }
    }
}
