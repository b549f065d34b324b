package nl.baliewijzer.view.clientcard;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.InWindow;

/// Shows the card that the client reads in the panel itself, with small signs at the foot to turn it.
public final class ClientCardController implements Screen {
    private final ClientCardModel model;
    private final CardFonts fonts;
    private final Texts texts;

    @FXML
    private VBox card;

    @FXML
    private CardFace face;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button back;

    public ClientCardController(ClientCardModel model, CardFonts fonts, Texts texts) {
        this.model = model;
        this.fonts = fonts;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        card.setStyle(CardFace.BODY);
        face.follow(model, fonts);
        InWindow.watch(previous, model.hasPrevious(), some -> previous.setDisable(!some));
        InWindow.watch(next, model.hasNext(), some -> next.setDisable(!some));
        previous.setOnAction(event -> model.previous());
        next.setOnAction(event -> model.next());
        back.setOnAction(event -> model.goBack());
        Turning.listen(card, model);
    }

    @Override
    public Node heading() {
        return face.text();
    }

    @Override
    public boolean facing() {
        return true;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.on"), model::next)));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
