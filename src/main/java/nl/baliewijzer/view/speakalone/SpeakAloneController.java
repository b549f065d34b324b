package nl.baliewijzer.view.speakalone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Spoken;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Rows;
import nl.baliewijzer.view.parts.Rows.Row;
import nl.baliewijzer.view.parts.Sentence;
import nl.baliewijzer.view.parts.Shown;
import nl.baliewijzer.view.speakalone.SpeakAloneModel.AloneRow;

/// Shows step 3.
public final class SpeakAloneController implements Screen {
    private static final String LATER = "later";

    private final SpeakAloneModel model;
    private final Spoken spoken;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private Rows form;

    @FXML
    private Rows more;

    @FXML
    private VBox card;

    /// The sheet to take along, under the papers of a group.
    @FXML
    private VBox rights;

    @FXML
    private VBox screen;

    public SpeakAloneController(SpeakAloneModel model, Spoken spoken, Texts texts) {
        this.model = model;
        this.spoken = spoken;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.step().heading());
        // both stand under a row while that is open; the card is for a client who is alone
        screen.getChildren().removeAll(card, rights);
        form.fill(
                Arrays.stream(AloneRow.values())
                        .filter(part -> part != AloneRow.ALONE)
                        .map(this::row)
                        .toList(),
                this::content);
        InWindow.watch(more, model.ofAGroup(), this::fillMore);
        InWindow.watch(form, model.row().id(), form::open);
        InWindow.watch(more, model.row().id(), more::open);
    }

    private void fillMore(boolean group) {
        List<Row> rows =
                new ArrayList<>(List.of(row(AloneRow.ALONE), new Row(LATER, texts.get("later"), model::later)));
        if (group) {
            rows.add(new Row("next-person", texts.get("alone.next.person"), model::nextPerson));
        }
        more.fill(rows, this::content);
        more.mark(LATER, "notice-line");
        more.open(model.row().id().getValue());
    }

    private Row row(AloneRow part) {
        return model.row().row(part.id(), texts.get(part.text()));
    }

    private Node content(String id) {
        AloneRow part = model.part(id);
        VBox content = new VBox();
        content.getStyleClass().add("cards");
        if (part == AloneRow.INTERPRETER) {
            model.interpreter().map(SpeakAloneController::number).ifPresent(content.getChildren()::add);
        }
        VBox sentence = new VBox();
        Each.show(sentence, model.sentence(part), this::card);
        Button next = new Button(texts.get("next.sentence"));
        next.getStyleClass().add("quiet");
        next.setId("next-sentence");
        next.setOnAction(event -> model.nextSentence(part));
        Shown.when(next, model.more(part));
        content.getChildren().addAll(sentence, next);
        if (part == AloneRow.PAPERS && model.ofAGroup().getValue()) {
            content.getChildren().add(rights);
        }
        if (part == AloneRow.ALONE) {
            content.getChildren().add(card);
        }
        return content;
    }

    /// The number and the client code only, no larger than a sentence: who stands beside the client reads them too.
    private static VBox number(ContactLines.Lines lines) {
        VBox card = new VBox(AdviceList.wrapped(lines.number(), "phone"));
        card.getStyleClass().addAll("contact", "beside");
        lines.label().ifPresent(code -> card.getChildren().add(AdviceList.wrapped(code, "contact-way")));
        return card;
    }

    private Choice card(Advice sentence) {
        Choice one = Sentence.card(sentence.text(), model.said(sentence), () -> model.say(sentence));
        one.setId(sentence.id());
        return spoken.under(one);
    }

    @Override
    public void show(String item) {
        model.turnTo(item);
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.on"), model::goOn)));
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
