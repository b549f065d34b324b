package nl.baliewijzer.view.cardacross;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.ClientCard.Page;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.clientcard.ClientCardModel;
import nl.baliewijzer.view.clientcard.Turning;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Pair;
import nl.baliewijzer.view.parts.Shown;

/// Shows the employee, in Dutch, what stands on the client's own screen now, and turns it or takes it away.
public final class CardAcrossController implements Screen {
    private final ClientCardModel model;
    private final CardFonts fonts;
    private final Texts texts;

    @FXML
    private VBox screen;

    @FXML
    private Label heading;

    @FXML
    private Label lead;

    @FXML
    private Label question;

    @FXML
    private Label points;

    @FXML
    private VBox answers;

    @FXML
    private Label tip;

    @FXML
    private Button previous;

    public CardAcrossController(ClientCardModel model, CardFonts fonts, Texts texts) {
        this.model = model;
        this.fonts = fonts;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(answers, model.page(), this::write);
        Shown.when(previous, model.hasPrevious());
        Shown.unlessEmpty(tip);
        previous.setOnAction(event -> {
            model.previous();
            // it may be gone now, and what is gone has no keyboard
            heading.requestFocus();
        });
        Turning.listen(screen, model);
    }

    private void write(Optional<Page> page) {
        Optional<ClientCard> card = model.card().getValue();
        Page shown = page.orElse(ClientCardModel.NOTHING);
        Page read = model.inDutch().orElse(shown);
        lead.setText(card.map(one -> texts.get("card.across.lead", one.name())).orElse(""));
        question.setText(read.text());
        String family = card.map(fonts::family).orElse("");
        Each.fill(
                answers,
                IntStream.range(0, shown.answers().size()).boxed().toList(),
                index -> row(shown.answers().get(index), read.answers().get(index), family));
        boolean asks = !shown.answers().isEmpty();
        List.of(points, answers).forEach(node -> Shown.set(node, asks));
        tip.setText(card.map(one -> tip(one, shown)).orElse(""));
    }

    /// What to do with the answer, where that is not plain from the question.
    private String tip(ClientCard card, Page page) {
        if (page.text().equals(card.questions().safe())) {
            return texts.get("card.across.unsafe");
        }
        return page.text().equals(card.questions().need()) ? texts.get("card.across.need") : "";
    }

    /// An answer as the client sees it, with what it means.
    private static Node row(String answer, String meaning, String family) {
        Label seen = new Label(answer);
        seen.setStyle("-fx-font-family: \"" + family + "\";");
        Label meant = new Label(answer.equals(meaning) ? "" : meaning);
        meant.getStyleClass().add("key");
        Pair row = new Pair(seen, meant);
        row.getStyleClass().add("row");
        return row;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return model.hasNext().map(more -> Optional.of(more ? next() : away()));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return model.hasNext().map(more -> Optional.of(away()).filter(one -> more));
    }

    private Action next() {
        return new Action(texts.get("card.across.next"), model::next);
    }

    private Action away() {
        return new Action(texts.get("card.across.away"), model::goBack);
    }
}
