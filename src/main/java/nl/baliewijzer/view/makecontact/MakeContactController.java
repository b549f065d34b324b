package nl.baliewijzer.view.makecontact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Spoken;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.makecontact.MakeContactModel.ContactPart;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.KeptKeyboard;
import nl.baliewijzer.view.parts.Rows;
import nl.baliewijzer.view.parts.Rows.Row;
import nl.baliewijzer.view.parts.Sentence;
import nl.baliewijzer.view.parts.Shown;

/// Shows step 2.
public final class MakeContactController implements Screen {
    private static final String LATER = "later";

    private final MakeContactModel model;
    private final Spoken spoken;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private Choice task;

    @FXML
    private VBox tasks;

    @FXML
    private Label kind;

    @FXML
    private VBox companions;

    @FXML
    private Label spokenKind;

    @FXML
    private VBox languages;

    @FXML
    private Rows form;

    @FXML
    private Rows more;

    public MakeContactController(MakeContactModel model, Spoken spoken, Texts texts) {
        this.model = model;
        this.spoken = spoken;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        heading.setText(model.step().heading());
        task.setOnAction(event -> model.pick());
        InWindow.watch(task, model.task(), now -> name());
        InWindow.watch(task, model.person(), now -> name());
        Each.fill(
                tasks, model.tasks(), one -> pick(one.name(), model.task().map(one::equals), () -> model.choose(one)));
        Each.fill(companions, model.companions(), one -> pick(one.name(), model.chosen(one), () -> model.choose(one)));
        InWindow.watch(task, model.part(), this::show);
        InWindow.watch(form, model.form(), this::fill);
        InWindow.watch(form, model.row().id(), form::open);
        Each.fill(
                languages,
                languages(),
                one -> pick(name(one), spoken.chosen().map(one::equals), () -> spoken.choose(one)));
        InWindow.watch(more, spoken.chosen(), this::fillMore);
    }

    /// Without any that was reviewed there is nothing to choose.
    private void fillMore(Optional<Translation> chosen) {
        Row later = new Row(LATER, texts.get("later"), model::later);
        Row language = model.row()
                .row(
                        MakeContactModel.LANGUAGES,
                        chosen.map(one -> texts.get("spoken.now", one.name())).orElse(texts.get("spoken")));
        more.fill(spoken.languages().isEmpty() ? List.of(later) : List.of(language, later), id -> new Region());
    }

    private List<Optional<Translation>> languages() {
        return Stream.concat(
                        Stream.of(Optional.<Translation>empty()),
                        spoken.languages().stream().map(Optional::of))
                .toList();
    }

    private String name(Optional<Translation> language) {
        return language.map(Translation::name).orElse(texts.get("spoken.dutch"));
    }

    private void name() {
        String name = model.task().getValue().name();
        int person = model.person().getValue();
        task.setText(person == 1 ? name : texts.get("task.person", name, person));
    }

    private static Choice pick(String name, ObservableValue<Boolean> picked, Runnable choose) {
        Choice pick = new Choice(name, "", choose).toggle();
        InWindow.watch(pick, picked, pick::setSelected);
        return pick;
    }

    private void show(ContactPart part) {
        boolean choosing = Stream.of(tasks, companions, languages).anyMatch(KeptKeyboard::isIn);
        Shown.set(tasks, part == ContactPart.TASKS);
        Shown.set(companions, part == ContactPart.COMPANIONS);
        Shown.set(kind, part == ContactPart.COMPANIONS);
        Shown.set(languages, part == ContactPart.LANGUAGES);
        Shown.set(spokenKind, part == ContactPart.LANGUAGES);
        Shown.set(form, part == ContactPart.FORM);
        Shown.set(more, part == ContactPart.FORM);
        task.setSelected(part != ContactPart.FORM);
        if (choosing && part == ContactPart.FORM) {
            // what one chose from goes away, and the focus with it
            task.requestFocus();
        }
    }

    private void fill(List<FormRow> rows) {
        form.fill(
                rows.stream()
                        .map(row -> model.row()
                                .row(row.section().id(), row.section().name()))
                        .toList(),
                id -> rows.stream()
                        .filter(row -> row.section().id().equals(id))
                        .map(this::sentences)
                        .findFirst()
                        .orElseThrow());
    }

    private Node sentences(FormRow row) {
        VBox cards = new VBox();
        cards.getStyleClass().add("cards");
        row.client().forEach(prompt -> cards.getChildren().add(card(prompt)));
        if (!row.client().isEmpty() && !row.companion().isEmpty()) {
            // a line would show that what is under it is for somebody else
            Region room = new Region();
            room.getStyleClass().add("room");
            cards.getChildren().add(room);
        }
        row.companion().forEach(prompt -> cards.getChildren().add(card(prompt)));
        return cards;
    }

    private Choice card(Prompt prompt) {
        Choice card = Sentence.card(prompt.text(), model.said(prompt), () -> model.say(prompt));
        card.setId(prompt.id());
        return spoken.under(card);
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
