package nl.baliewijzer.view.consult;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.QuietField;
import nl.baliewijzer.view.parts.Sentence;
import nl.baliewijzer.view.parts.Shown;

/// A line to type a fact in, with a quiet warning where it may identify somebody.
final class FactForm extends VBox {
    private final ConsultModel model;
    private final QuietField words = new QuietField(Observation.LONGEST);
    private final CheckBox whole = new CheckBox();
    private final Button save = new Button();

    /// How a fact of the employee's own is known; picked before it is added.
    private enum How {
        SEEN("sense.seen", Sense.SEEN, Optional.empty()),
        HEARD("sense.heard", Sense.HEARD, Optional.empty()),
        CLIENT_SAID("fact.said.client", Sense.SAID, Optional.of(Speaker.CLIENT)),
        COMPANION_SAID("fact.said.companion", Sense.SAID, Optional.of(Speaker.COMPANION));

        private final String key;
        private final Sense sense;
        private final Optional<Speaker> by;

        How(String key, Sense sense, Optional<Speaker> by) {
            this.key = key;
            this.sense = sense;
            this.by = by;
        }
    }

    private FactForm(ConsultModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("notice");
        words.setPromptText(texts.get("fact.prompt"));
        words.setAccessibleText(texts.get("fact.own"));
        whole.setText(texts.get("fact.whole"));
        whole.setWrapText(true);
        save.getStyleClass().add("side");
        save.disableProperty().bind(words.textProperty().map(String::isBlank));
        save.setDefaultButton(false);
        words.setOnAction(event -> save.fire());
        var pieces = words.textProperty().map(model::identifying);
        var identifies = pieces.map(found -> !found.isEmpty());
        var warning = AdviceList.wrapped("", "why");
        warning.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                whole.isSelected() ? "fact.warning.whole" : "fact.warning", quoted(pieces.getValue())),
                        pieces,
                        whole.selectedProperty()));
        Shown.when(warning, identifies);
        Shown.when(whole, identifies);
        var full = AdviceList.wrapped(texts.get("fact.full"), "contact-more");
        Shown.when(full, words.textProperty().map(text -> text.length() >= Observation.LONGEST));
        getChildren().addAll(words, full, warning, whole, save);
    }

    private static String quoted(List<String> pieces) {
        return pieces.stream().map(Sentence::quoted).collect(Collectors.joining(", "));
    }

    /// A form that adds a fact.
    static FactForm adding(ConsultModel model, Texts texts) {
        FactForm form = new FactForm(model, texts);
        SimpleObjectProperty<How> picked = new SimpleObjectProperty<>(How.SEEN);
        OneOf how = new OneOf();
        for (How one : How.values()) {
            how.offer(texts.get(one.key), picked.map(one::equals), () -> picked.set(one));
        }
        form.getChildren().addFirst(how);
        form.getChildren().addFirst(AdviceList.wrapped(texts.get("fact.own"), "section"));
        form.save.setText(texts.get("fact.add"));
        form.save.setOnAction(event -> form.add(picked.get()));
        return form;
    }

    /// A form that rewords a fact, and then does what is to be done when that is finished.
    static FactForm rewording(ConsultModel model, Texts texts, Observation fact, Runnable finished) {
        FactForm form = new FactForm(model, texts);
        form.words.setText(fact.sentence());
        form.whole.setSelected(fact.whole());
        form.save.setText(texts.get("fact.change"));
        form.save.setOnAction(event -> {
            model.reword(fact, form.words.getText(), form.whole.isSelected());
            finished.run();
        });
        return form;
    }

    void focusWords() {
        words.requestFocus();
    }

    private void add(How how) {
        model.add(how.sense, how.by, words.getText(), whole.isSelected());
        // clear() forgets what could be undone too
        words.clear();
        whole.setSelected(false);
        words.requestFocus();
    }
}
