package nl.baliewijzer.view.consult;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.notice.Chip;
import nl.baliewijzer.view.notice.NoticeModel;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;

/// Shows step 4.
public final class ConsultController implements Screen {
    private final ConsultModel model;
    private final NoticeModel notice;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox away;

    @FXML
    private Choice isAway;

    @FXML
    private VBox together;

    @FXML
    private Label lead;

    @FXML
    private VBox facts;

    @FXML
    private Label people;

    @FXML
    private Label noFacts;

    @FXML
    private VBox topics;

    @FXML
    private Button notAlone;

    @FXML
    private Disclosure adding;

    @FXML
    private Choice advise;

    @FXML
    private Choice watch;

    @FXML
    private VBox factRules;

    @FXML
    private VBox questions;

    @FXML
    private VBox doubts;

    @FXML
    private VBox share;

    @FXML
    private VBox stayAway;

    public ConsultController(ConsultModel model, NoticeModel notice, Texts texts) {
        this.model = model;
        this.notice = notice;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.step().heading());
        lead.setText(model.step().lead());
        Shown.when(away, model.away().map(yes -> !yes));
        Shown.when(together, model.away());
        isAway.setOnAction(event -> {
            model.away(true);
            // somebody who starts from empty comes to note
            adding.setOpen(model.facts().getValue().isEmpty()
                    && model.topics().getValue().isEmpty());
            fromTheTop();
        });
        Shown.when(notAlone, model.alone());
        notAlone.setOnAction(event -> {
            model.notAlone();
            fromTheTop();
        });
        AdviceList.fill(stayAway, model.advice(AdviceKind.SAFETY));
        Each.show(topics, model.topics(), topic -> new TopicPart(topic, notice, texts));
        Each.show(facts, model.facts(), fact -> new FactRow(fact, model, texts, this::fromTheTop));
        InWindow.watch(people, model.people(), now -> people.setText(now == 1 ? "" : texts.get("facts.people", now)));
        Shown.unlessEmpty(people);
        InWindow.changes(facts, model.facts().map(List::size), this::showNewest);
        Shown.when(topics, model.topics().map(list -> !list.isEmpty()));
        Shown.when(facts, model.facts().map(list -> !list.isEmpty()));
        Shown.when(noFacts, model.facts().map(List::isEmpty));
        if (model.ownFacts()) {
            adding.getContent().add(FactForm.adding(model, texts));
        }
        advise.setOnAction(event -> model.decideAdvice());
        watch.setOnAction(event -> model.decideWatching());
        AdviceList.fill(factRules, model.advice(AdviceKind.FACTS));
        AdviceList.fill(questions, model.advice(AdviceKind.COLLEAGUE_QUESTION));
        AdviceList.fill(doubts, model.advice(AdviceKind.DOUBT));
        AdviceList.fill(share, model.advice(AdviceKind.SHARE));
    }

    /// What was pressed is gone, and one reads on from the heading.
    private void fromTheTop() {
        heading.requestFocus();
        Scrolled.bringInLater(heading);
    }

    /// What is ticked makes the list of facts grow; the chips must not slip away from the pointer for that.
    private void showNewest() {
        Node focused = together.getScene() == null ? null : together.getScene().getFocusOwner();
        if (focused instanceof Chip) {
            Scrolled.keepInPlace(focused);
        } else if (!facts.getChildren().isEmpty()) {
            Scrolled.bringInLater(facts.getChildren().getLast());
        }
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return model.away()
                .map(yes -> yes ? Optional.of(new Action(texts.get("consult.decide"), model::goOn)) : Optional.empty());
    }

    @Override
    public ObservableValue<Optional<Action>> sideAction() {
        return model.away().map(yes -> Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
