package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;

/// A question of the route with what belongs to it: its criteria, its answers, and the way round it.
public final class QuestionPart {
    private final ReportModel model;
    private final Texts texts;

    public QuestionPart(ReportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> nodes(Question question) {
        List<Node> nodes = new ArrayList<>();
        question.lead().ifPresent(lead -> nodes.add(AdviceList.wrapped(lead, "lead")));
        model.inferred(question).ifPresent(line -> nodes.add(AdviceList.wrapped(line, "why")));
        question.criteria().ifPresent(kind -> nodes.add(criteria(kind)));
        VBox answers = new VBox();
        answers.getStyleClass().addAll("cards", "answers");
        question.answers().forEach(answer -> answers.getChildren().add(card(answer)));
        nodes.add(answers);
        Hyperlink contacts = new Hyperlink(texts.get("question.to.contacts"));
        contacts.setWrapText(true);
        contacts.setOnAction(event -> model.openContacts());
        nodes.add(contacts);
        return nodes;
    }

    private VBox criteria(AdviceKind kind) {
        VBox list = new VBox();
        list.getStyleClass().addAll("bullets", "criteria");
        for (Advice advice : model.advice(kind)) {
            list.getChildren().add(AdviceList.bullet(advice.text()));
        }
        return list;
    }

    private Choice card(Question.Answer answer) {
        Choice card = new Choice(answer.text(), answer.more().orElse(""), () -> model.answer(answer));
        card.getStyleClass().add("option");
        return card;
    }
}
