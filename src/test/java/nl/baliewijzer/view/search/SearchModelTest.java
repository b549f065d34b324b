package nl.baliewijzer.view.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.guide.Talk;
import nl.baliewijzer.guide.Whereabouts;
import nl.baliewijzer.guide.search.Hit;
import nl.baliewijzer.guide.search.HitKind;
import nl.baliewijzer.guide.search.Marked;
import nl.baliewijzer.guide.search.Results;
import nl.baliewijzer.guide.search.Search;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final Map<AdviceKind, Object> PLACES = new EnumMap<>(AdviceKind.class);

    static {
        Stream.of(
                        AdviceKind.ALONE,
                        AdviceKind.NEW_APPOINTMENT,
                        AdviceKind.INTERPRETER,
                        AdviceKind.OTHER_LANGUAGE,
                        AdviceKind.HAND_OVER,
                        AdviceKind.CONSENT)
                .forEach(kind -> PLACES.put(kind, StepId.SPEAK_ALONE));
        Stream.of(
                        AdviceKind.ALONE_RULE,
                        AdviceKind.COMPANION_STAYS,
                        AdviceKind.INTERPRETER_RULE,
                        AdviceKind.CONSENT_RULE,
                        AdviceKind.FINISH,
                        AdviceKind.PHONE_START,
                        AdviceKind.AFTERCARE)
                .forEach(kind -> PLACES.put(kind, Aside.INFO));
        Stream.of(
                        AdviceKind.SAFETY,
                        AdviceKind.COLLEAGUE_QUESTION,
                        AdviceKind.DOUBT,
                        AdviceKind.FACTS,
                        AdviceKind.SHARE)
                .forEach(kind -> PLACES.put(kind, StepId.CONSULT));
        Stream.of(AdviceKind.values())
                .filter(kind -> kind.id().startsWith("acute"))
                .forEach(kind -> PLACES.put(kind, Aside.EMERGENCY));
    }

    private final Counter counter = Counter.inDelft();
    private final Catalogue catalogue = counter.catalogue();
    private final ObjectProperty<Optional<Search>> search = new SimpleObjectProperty<>(Optional.empty());
    private final SearchModel model = new SearchModel(catalogue, search, counter.session());

    private static Hit hit(HitKind kind, String id) {
        Marked none = new Marked(id, List.of());
        return new Hit(kind, id, none, none, 1);
    }

    private Whereabouts open(HitKind kind, Item item) {
        model.open(hit(kind, item.id()));
        return counter.now().place();
    }

    private static void assertAt(StepId step, Item item, Whereabouts place) {
        assertEquals(step, place.step());
        assertEquals(Optional.empty(), place.aside());
        assertEquals(Optional.of(item.id()), place.item());
    }

    private static void assertAt(Aside aside, Item item, Whereabouts place) {
        assertEquals(Optional.of(aside), place.aside());
        assertEquals(Optional.of(item.id()), place.item());
    }

    @Test
    void aStepOpensItself() {
        catalogue.steps().forEach(step -> {
            Whereabouts place = open(HitKind.STEP, step);
            assertEquals(step.step(), place.step());
            assertEquals(Optional.empty(), place.aside());
        });
    }

    @Test
    void anExcuseOpensStepOneAndIsNotSaidByThat() {
        catalogue.excuses().forEach(excuse -> assertAt(StepId.WIN_TIME, excuse, open(HitKind.EXCUSE, excuse)));
        assertTrue(counter.now().isEmpty());
        assertFalse(counter.now().place().covered());
    }

    static Stream<Arguments> everyConversation() {
        return Stream.of("paspoort", "anders")
                .flatMap(task ->
                        Stream.of("onbekend", "collega", "familie").map(companion -> Arguments.of(task, companion)));
    }

    /// Step 2 shows only what fits; a sentence that was looked for must be among it.
    @ParameterizedTest
    @MethodSource("everyConversation")
    void aPromptOpensStepTwoWhereItFits(String task, String companion) {
        for (Prompt prompt : catalogue.prompts()) {
            counter.session().apply(state -> state.task(task).companion(companion));
            assertAt(StepId.MAKE_CONTACT, prompt, open(HitKind.PROMPT, prompt));
            Talk talk = counter.now().talk();
            assertTrue(FormRow.offers(catalogue, talk.task(), talk.companion(), prompt), prompt.id());
            if (FormRow.offers(catalogue, task, companion, prompt)) {
                assertEquals(task, talk.task());
                assertEquals(companion, talk.companion());
            }
        }
    }

    @Test
    void everyPlaceOfAdviceIsKnown() {
        assertEquals(AdviceKind.values().length, PLACES.size());
    }

    @ParameterizedTest
    @EnumSource(AdviceKind.class)
    void adviceOpensThePlaceWhereItStands(AdviceKind kind) {
        for (Advice advice : catalogue.advice(kind)) {
            Whereabouts place = open(HitKind.ADVICE, advice);
            switch (Objects.requireNonNull(PLACES.get(kind))) {
                case StepId step -> assertAt(step, advice, place);
                case Aside aside -> assertAt(aside, advice, place);
                default -> throw new IllegalStateException(kind.id());
            }
        }
    }

    /// Info is plain, so while a companion may read along a signal opens its neutral words.
    @ParameterizedTest
    @EnumSource(StepId.class)
    void aSignalOpensKijkenAtTheCounterAndInfoElsewhere(StepId step) {
        catalogue.signals().forEach(signal -> {
            counter.session().apply(state -> state.goTo(step));
            assertAt(step.number() <= 3 ? Aside.LOOK : Aside.INFO, signal, open(HitKind.SIGNAL, signal));
            assertEquals(step, counter.now().place().step());
        });
    }

    @Test
    void contactsTopicsAndFiguresOpenTheirOwnPlaces() {
        catalogue.contacts().forEach(contact -> assertAt(Aside.CONTACTS, contact, open(HitKind.CONTACT, contact)));
        catalogue.topics().forEach(topic -> assertAt(Aside.INFO, topic, open(HitKind.TOPIC, topic)));
        catalogue.figures().forEach(figure -> assertAt(Aside.INFO, figure, open(HitKind.FIGURE, figure)));
    }

    @Test
    void findsNothingUntilTheIndexIsReady() {
        model.query().set("paspoort");
        assertEquals(Optional.empty(), model.results().getValue());
        search.set(Optional.of((query, atTheCounter) -> new Results(List.of(hit(HitKind.STEP, query)))));
        assertEquals("paspoort", firstHit());
    }

    private String firstHit() {
        return model.results().getValue().orElseThrow().hits().getFirst().id();
    }

    @Test
    void findsAnewAsOneTypesAndAsOneLeavesTheCounter() {
        search.set(Optional.of((query, atTheCounter) ->
                new Results(List.of(hit(HitKind.STEP, query + (atTheCounter ? "-neutral" : ""))))));
        List<String> seen = new ArrayList<>();
        model.results().subscribe(results -> {
            seen.add(results.orElseThrow().hits().getFirst().id());
        });
        model.query().set("p");
        model.query().set("pa");
        counter.session().apply(state -> state.goTo(StepId.CONSULT));
        assertEquals(List.of("-neutral", "p-neutral", "pa-neutral", "pa"), seen);
    }

    /// Whatever the real index finds can be opened.
    @Test
    void everyRealHitCanBeOpened() {
        Search real = Search.over(catalogue);
        for (String query : List.of("paspoort", "tolk", "112", "geld", "bellen", "wonen", "werk", "collega", "2019")) {
            for (boolean atTheCounter : List.of(true, false)) {
                real.find(query, atTheCounter).hits().forEach(model::open);
            }
        }
    }

    @Test
    void leadsBackToTheStep() {
        counter.session().apply(state -> state.goTo(StepId.REPORT).open(Aside.SEARCH));
        model.goBack();
        assertEquals(Optional.empty(), counter.now().place().aside());
    }
}
