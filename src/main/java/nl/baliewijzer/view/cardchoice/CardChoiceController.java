package nl.baliewijzer.view.cardchoice;

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

/// Offers the card for the client; where no language may be shown it is not there.
public final class CardChoiceController {
    private final CardChoiceModel model;
    private final Texts texts;

    @FXML
    private VBox choice;

    @FXML
    private ComboBox<ClientCard> language;

    @FXML
    private Button across;

    @FXML
    private Button show;

    @FXML
    private Button print;

    @FXML
    private Label printed;

    public CardChoiceController(CardChoiceModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        boolean some = model.isOn();
        Shown.set(choice, some);
        Shown.unlessEmpty(printed);
        if (some) {
            offer();
        }
    }

    private void offer() {
        ObjectProperty<ClientCard> picked =
                new SimpleObjectProperty<>(model.languages().getFirst());
        InWindow.watch(language, model.fitting(model.languages()), picked::set);
        Picker.fill(
                language, texts.get("client.card.language"), model.languages(), ClientCard::name, picked, picked::set);
        Shown.when(across, model.hasAcross());
        InWindow.watch(
                show, model.hasAcross(), has -> show.setText(texts.get(has ? "client.card.here" : "client.card.show")));
        across.setOnAction(event -> model.showAcross(picked.get()));
        show.setOnAction(event -> model.show(picked.get()));
        print.setOnAction(event -> model.print(picked.get(), printed::setText));
    }
}
