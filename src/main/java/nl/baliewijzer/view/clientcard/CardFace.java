package nl.baliewijzer.view.clientcard;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// What the client reads: a title, one text, and answers to point at; nothing on it is a button or remembers anything.
public final class CardFace extends VBox {
    /// The same for every size of the employee's own text: the question is then 30 pixels high, never more than 32.
    static final String BODY = "-fx-font-size: 18px;";

    /// From this width on, in pixels, the answers stand beside each other.
    private static final double BESIDE = 540;

    private final Label title = new Label();
    private final Label question = new Label();
    private final FlowPane words = new FlowPane();
    private final FlowPane answers = new FlowPane();

    /// An empty one, until [#follow].
    public CardFace() {
        getStyleClass().add("client-face");
        title.getStyleClass().add("client-title");
        question.getStyleClass().add("client-question");
        words.getStyleClass().add("client-question");
        answers.getStyleClass().add("client-answers");
        question.setId("heading");
        question.setWrapText(true);
        for (Region high : List.of(question, words, answers)) {
            high.setMinHeight(USE_PREF_SIZE);
        }
        words.setMinWidth(0);
        answers.setMinWidth(0);
        Shown.unlessEmpty(question);
        Shown.when(words, question.visibleProperty().not());
        getChildren().addAll(title, question, words, answers);
    }

    /// Shows the card of this model, page by page, in its own letters and direction.
    public void follow(ClientCardModel model, CardFonts fonts) {
        follow(model.card(), model.page(), fonts);
    }

    /// Shows whichever card and page these are.
    public void follow(
            ObservableValue<Optional<ClientCard>> card,
            ObservableValue<Optional<ClientCard.Page>> page,
            CardFonts fonts) {
        InWindow.watch(this, card, shown -> shown.ifPresent(one -> dress(one, fonts)));
        InWindow.watch(this, page, shown -> write(shown, card));
    }

    private void dress(ClientCard shown, CardFonts fonts) {
        setStyle(BODY + "-fx-font-family: \"" + fonts.family(shown) + "\";");
        setNodeOrientation(shown.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        title.setText(shown.title());
    }

    /// JavaFX 25 fails on breaking a line that runs from right to left: there every word is a label of its own.
    private void write(Optional<ClientCard.Page> page, ObservableValue<Optional<ClientCard>> card) {
        boolean broken = card.getValue().filter(ClientCard::rightToLeft).isPresent();
        String text = page.map(ClientCard.Page::text).orElse("");
        question.setText(broken ? "" : text);
        Each.fill(words, broken ? List.of(text.split(" ", -1)) : List.of(), Label::new);
        words.setAccessibleText(broken ? text : null);
        Each.fill(answers, page.map(ClientCard.Page::answers).orElse(List.of()), answer -> answer(answer, !broken));
        Shown.set(answers, !answers.getChildren().isEmpty());
    }

    /// To point at, with a finger.
    private Node answer(String text, boolean wraps) {
        Label label = new Label(text);
        label.setWrapText(wraps);
        label.getStyleClass().add("client-answer");
        label.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> answers.getWidth() < BESIDE ? answers.getWidth() : third(), answers.widthProperty()));
        return label;
    }

    private double third() {
        return Math.floor((answers.getWidth() - 2 * answers.getHgap()) / 3);
    }

    /// Where one begins to read.
    Node text() {
        words.setFocusTraversable(true);
        return question.isVisible() ? question : words;
    }
}
