package nl.baliewijzer.view.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.search.Hit;
import nl.baliewijzer.guide.search.HitKind;
import nl.baliewijzer.guide.search.Results;
import nl.baliewijzer.guide.search.Search;
import nl.baliewijzer.view.Session;

/// Zoek: what is typed, what it finds, and the place it opens.
public final class SearchModel {
    private final Catalogue catalogue;
    private final Session session;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableValue<Optional<Search>> search;
    // held here: what it depends on holds it only weakly
    private final ObservableValue<Optional<Results>> results;

    /// `search` is empty until the index is ready.
    public SearchModel(Catalogue catalogue, ObservableValue<Optional<Search>> search, Session session) {
        this.catalogue = catalogue;
        this.search = search;
        this.session = session;
        results = Bindings.createObjectBinding(
                () -> search.getValue()
                        .map(index -> index.find(query.get(), session.now().atTheCounter()))
                        .map(this::aboutTheMunicipality),
                query,
                search,
                session.state());
    }

    /// *Den Haag* is one name: what has only one of its words, or something like it, is not meant.
    private Results aboutTheMunicipality(Results found) {
        return municipality()
                .filter(meant -> query.get().strip().contains(" "))
                .map(meant -> new Results(found.hits().stream()
                        .filter(hit -> meant.isIn(hit.title().text())
                                || meant.isIn(hit.excerpt().text()))
                        .toList()))
                .orElse(found);
    }

    /// The municipality that was typed, if it is one.
    public Optional<Municipality> municipality() {
        return Municipality.named(query.get(), catalogue.municipalities());
    }

    public void open(Municipality municipality) {
        session.apply(state -> state.open(Aside.MUNICIPALITY, municipality.name()));
    }

    /// Whether names and numbers are left out, because a companion may read along.
    public boolean hidesContacts() {
        return session.now().atTheCounter();
    }

    public void openContacts() {
        session.apply(state -> state.open(Aside.CONTACTS));
    }

    /// The number to call of a contact that was found; empty for all else.
    public String number(Hit hit) {
        return hit.kind() == HitKind.CONTACT
                ? catalogue.contact(hit.id()).phones().stream()
                        .map(Phone::number)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /// What is typed; not kept anywhere else.
    public StringProperty query() {
        return query;
    }

    public ObservableValue<Boolean> ready() {
        return search.map(Optional::isPresent);
    }

    public ObservableValue<Optional<Results>> results() {
        return results;
    }

    /// Opens the place of a hit itself.
    public void open(Hit hit) {
        String item = hit.id();
        session.apply(state -> switch (hit.kind()) {
            case STEP -> state.goTo(step(item));
            case EXCUSE -> state.goTo(StepId.WIN_TIME, item);
            case PROMPT -> prompt(state, item);
            case ADVICE -> advice(state, item);
            case SIGNAL -> state.open(state.atTheCounter() ? Aside.LOOK : Aside.INFO, item);
            case CONTACT -> state.open(Aside.CONTACTS, item);
            case TOPIC, FIGURE -> state.open(Aside.INFO, item);
        });
    }

    public void goBack() {
        session.apply(GuideState::back);
    }

    /// The sentence must be among those of what is chosen in step 2, or it would not be shown there.
    private GuideState prompt(GuideState state, String id) {
        Prompt prompt = find(catalogue.prompts(), id);
        GuideState there = state.goTo(StepId.MAKE_CONTACT, id);
        return nearest(there.talk().task(), catalogue.tasks())
                .flatMap(task -> nearest(there.talk().companion(), catalogue.companions())
                        .filter(companion -> FormRow.offers(catalogue, task, companion, prompt))
                        .map(companion -> there.task(task).companion(companion)))
                .findFirst()
                .orElse(there);
    }

    /// The ids of all, the one that is chosen now first.
    private static Stream<String> nearest(String now, List<? extends Item> all) {
        return Stream.concat(Stream.of(now), all.stream().map(Item::id));
    }

    private GuideState advice(GuideState state, String id) {
        return switch (find(catalogue.advice(), id).kind()) {
            case ALONE, NEW_APPOINTMENT, INTERPRETER, OTHER_LANGUAGE, HAND_OVER, CONSENT -> speakAlone(state, id);
            case ALONE_RULE, COMPANION_STAYS, INTERPRETER_RULE, CONSENT_RULE, FINISH, PHONE_START, AFTERCARE ->
                state.open(Aside.INFO, id);
            case SAFETY, COLLEAGUE_QUESTION, DOUBT, FACTS, SHARE -> state.goTo(StepId.CONSULT, id);
            case ACUTE, ACUTE_LEAVE, ACUTE_STAY, ACUTE_SAY, ACUTE_SAY_COLLEAGUE, ACUTE_ASK, ACUTE_AFTER ->
                state.open(Aside.EMERGENCY, id);
        };
    }

    /// The sentence must fit the desk task and who is there, or it would not be shown in step 3.
    private GuideState speakAlone(GuideState state, String id) {
        Advice advice = find(catalogue.advice(), id);
        GuideState there = state.goTo(StepId.SPEAK_ALONE, id);
        return nearest(there.talk().task(), catalogue.tasks())
                .flatMap(task -> nearest(there.talk().companion(), catalogue.companions())
                        .filter(companion -> advice.fits(task, companion))
                        .map(companion -> there.task(task).companion(companion)))
                .findFirst()
                .orElse(there);
    }

    private StepId step(String id) {
        return find(catalogue.steps(), id).step();
    }

    private static <T extends Item> T find(List<T> items, String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }
}
