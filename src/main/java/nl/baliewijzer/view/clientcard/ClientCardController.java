package nl.baliewijzer.view.clientcard;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.Shown;

/// Shows the card that the client reads; nothing on it is a button but the small signs at the foot.
public final class ClientCardController implements Screen {
    /// The same for every size of the employee's own text: the question is then 30 pixels high, never more than 32.
    private static final double BODY = 18;

    /// From this width on, in pixels, the answers stand beside each other.
    private static final double BESIDE = 540;

    private final ClientCardModel model;
    private final CardFonts fonts;
    private final Texts texts;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private Label question;

    @FXML
    private FlowPane words;

    @FXML
    private FlowPane answers;

    @FXML
    private HBox signs;

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
        // the signs are the employee's, and stay where they are in every language
        signs.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Shown.when(question, question.textProperty().isNotEmpty());
        Shown.when(words, question.visibleProperty().not());
        model.card().subscribe(shown -> shown.ifPresent(this::dress));
        model.page().subscribe(this::write);
        previous.disableProperty().bind(not(model.hasPrevious()));
        next.disableProperty().bind(not(model.hasNext()));
        previous.setOnAction(event -> model.previous());
        next.setOnAction(event -> model.next());
        back.setOnAction(event -> model.goBack());
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return value.map(yes -> !yes);
    }

    private void dress(ClientCard shown) {
        card.setStyle("-fx-font-size: " + BODY + "px; -fx-font-family: \"" + fonts.family(shown) + "\";");
        card.setNodeOrientation(shown.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        title.setText(shown.title());
    }

    /// JavaFX 25 fails on breaking a line that runs from right to left: there every word is a label of its own.
    private void write(Optional<ClientCard.Page> page) {
        String text = page.map(ClientCard.Page::text).orElse("");
        boolean broken = rightToLeft();
        question.setText(broken ? "" : text);
        Each.fill(words, broken ? List.of(text.split(" ", -1)) : List.of(), Label::new);
        words.setAccessibleText(broken ? text : null);
        Each.fill(answers, page.map(ClientCard.Page::answers).orElse(List.of()), this::answer);
        Shown.when(answers, new SimpleObjectProperty<>(!answers.getChildren().isEmpty()));
    }

    private boolean rightToLeft() {
        return model.card().getValue().filter(ClientCard::rightToLeft).isPresent();
    }

    /// To point at, with a finger: it is no button and remembers nothing.
    private Node answer(String text) {
        Label label = new Label(text);
        label.setWrapText(!rightToLeft());
        label.getStyleClass().add("client-answer");
        label.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> answers.getWidth() < BESIDE ? answers.getWidth() : third(), answers.widthProperty()));
        return label;
    }

    private double third() {
        return Math.floor((answers.getWidth() - 2 * answers.getHgap()) / 3);
    }

    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT, PAGE_DOWN, SPACE -> model.next();
            case LEFT, PAGE_UP -> model.previous();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @Override
    public Node heading() {
        return question.isVisible() ? question : words;
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
