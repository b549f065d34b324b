package nl.baliewijzer.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.baliewijzer.guide.search.Hit;
import nl.baliewijzer.guide.search.Marked;
import nl.baliewijzer.guide.search.Results;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// Shows Zoek: a field, and what it finds while one types.
public final class SearchController implements Screen {
    /// So many hits of one kind are shown.
    private static final int EACH = 4;

    private final SearchModel model;
    private final Texts texts;

    @FXML
    private TextField query;

    @FXML
    private Label status;

    @FXML
    private VBox municipality;

    @FXML
    private VBox hits;

    @FXML
    private Choice contacts;

    public SearchController(SearchModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.query().bind(query.textProperty());
        InWindow.watch(hits, model.results(), this::show);
        // finding nothing twice is no new result, but an empty field and a word in it are not the same
        InWindow.changes(query, query.textProperty(), this::showPlaces);
        contacts.setOnAction(event -> model.openContacts());
        query.setOnAction(event -> model.municipality()
                .ifPresentOrElse(
                        model::open,
                        () -> model.results()
                                .getValue()
                                .flatMap(results -> results.groups().stream().findFirst())
                                .ifPresent(group -> model.open(group.hits().getFirst()))));
    }

    private void show(Optional<Results> results) {
        hits.getChildren().clear();
        results.ifPresent(found -> found.groups().forEach(this::addGroup));
        showPlaces();
    }

    /// What is no hit of the index: the municipality itself, and where names and numbers are when they are left out.
    private void showPlaces() {
        municipality.getChildren().clear();
        model.municipality()
                .ifPresent(one -> municipality
                        .getChildren()
                        .addAll(
                                AdviceList.wrapped(texts.get("settings.municipality"), "section"),
                                option(new Choice(one.name(), "", () -> model.open(one)))));
        Shown.set(municipality, model.municipality().isPresent());
        Shown.set(contacts, model.hidesContacts() && !query.getText().isBlank());
        sayStatus();
    }

    private void sayStatus() {
        status.setText(status(model.results().getValue()));
        status.setManaged(!status.getText().isEmpty());
    }

    private String status(Optional<Results> results) {
        if (results.isEmpty()) {
            return texts.get("search.preparing");
        }
        boolean nothing = results.orElseThrow().hits().isEmpty();
        return nothing && !query.getText().isBlank() && model.municipality().isEmpty()
                ? texts.get("search.nothing")
                : "";
    }

    private void addGroup(Results.Group group) {
        hits.getChildren().add(AdviceList.wrapped(name(group), "section"));
        group.hits().stream().limit(EACH).map(this::card).forEach(hits.getChildren()::add);
    }

    private Choice card(Hit hit) {
        String number = model.number(hit);
        String more = (number + " " + hit.excerpt().text()).strip();
        Choice card = option(new Choice(hit.title().text(), more, () -> model.open(hit)));
        List<Node> marked = new ArrayList<>();
        marked.add(flow(hit.title(), "choice-title"));
        if (!number.isEmpty() && !hit.excerpt().text().contains(number)) {
            marked.add(AdviceList.wrapped(number, "choice-title"));
        }
        if (!hit.excerpt().text().isEmpty()) {
            marked.add(flow(hit.excerpt(), "choice-more"));
        }
        card.setWords(marked);
        return card;
    }

    private static Choice option(Choice card) {
        card.getStyleClass().add("option");
        return card;
    }

    /// The text with what was typed set apart.
    private static TextFlow flow(Marked marked, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        int from = 0;
        for (Marked.Mark mark : marked.marks()) {
            flow.getChildren().add(part(marked.text().substring(from, mark.from()), "plain"));
            flow.getChildren().add(part(marked.text().substring(mark.from(), mark.until()), "mark"));
            from = mark.until();
        }
        flow.getChildren().add(part(marked.text().substring(from), "plain"));
        return flow;
    }

    private static Text part(String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }

    private String name(Results.Group group) {
        return switch (group.kind()) {
            case STEP -> texts.get("search.kind.step");
            case EXCUSE, PROMPT -> texts.get("search.kind.sentence");
            case SIGNAL -> texts.get("search.kind.signal");
            case ADVICE -> texts.get("search.kind.advice");
            case CONTACT -> texts.get("search.kind.contact");
            case TOPIC -> texts.get("search.kind.topic");
            case FIGURE -> texts.get("search.kind.figure");
        };
    }

    @Override
    public Node heading() {
        return query;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(Optional.of(new Action(texts.get("go.back"), model::goBack)));
    }
}
