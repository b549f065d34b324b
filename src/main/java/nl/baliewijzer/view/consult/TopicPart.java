package nl.baliewijzer.view.consult;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.consult.ConsultModel.TickedTopic;
import nl.baliewijzer.view.notice.Chip;
import nl.baliewijzer.view.notice.NoticeModel;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.WrappingRow;

/// The facts that a topic may stand for, each to be ticked, under how it is known.
final class TopicPart extends VBox {
    private final NoticeModel notice;
    private final Texts texts;

    TopicPart(TickedTopic topic, NoticeModel notice, Texts texts) {
        this.notice = notice;
        this.texts = texts;
        getStyleClass().add("notice");
        getChildren()
                .add(AdviceList.wrapped(texts.get("topic.ask", topic.reminder().name()), "section"));
        known(topic, "sense.seen", Sense.SEEN, Optional.empty());
        known(topic, "sense.heard", Sense.HEARD, Optional.empty());
        known(topic, "sense.said.client", Sense.SAID, Optional.of(Speaker.CLIENT));
        known(topic, "sense.said.companion", Sense.SAID, Optional.of(Speaker.COMPANION));
        if (topic.signals().isEmpty()) {
            getChildren().add(AdviceList.wrapped(texts.get("topic.none"), "why"));
        }
    }

    private void known(TickedTopic topic, String key, Sense sense, Optional<Speaker> by) {
        List<Signal> signals = topic.known(sense, by);
        if (!signals.isEmpty()) {
            WrappingRow chips = new WrappingRow();
            chips.getStyleClass().add("chips");
            signals.forEach(signal -> chips.getChildren().add(new Chip(notice, signal)));
            getChildren().addAll(AdviceList.wrapped(texts.get(key), "how"), chips);
        }
    }
}
