package nl.baliewijzer.view.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Altered;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.band.BandModel;
import nl.baliewijzer.view.lookback.LookBackModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final PracticeModel model = new PracticeModel(counter.catalogue(), counter.session());

    static Stream<Scene> scenes() {
        return Counter.inDelft().catalogue().scenes().stream();
    }

    private BandModel band() {
        return new BandModel(counter.catalogue(), counter.session(), counter.texts());
    }

    private LookBackModel lookBack() {
        return new LookBackModel(counter.catalogue(), counter.session());
    }

    @Test
    void thereAreAtLeastSixScenesAndOneIsOrdinary() {
        assertTrue(model.scenes().size() >= 6);
        assertTrue(model.scenes().stream().anyMatch(scene -> scene.signals().size() == 1));
        assertTrue(model.scenes().stream().anyMatch(scene -> scene.role().equals("emergency")));
    }

    /// The check of content refuses such a title; what came in another way is masked all the same.
    @Test
    void theListShowsNoNumberEither() {
        Scene first = model.scenes().getFirst();
        Scene telling = new Scene(
                first.id(),
                "Bel 0900 8844 of 112",
                first.minutes(),
                first.task(),
                first.companion(),
                first.moments(),
                first.signals(),
                first.prompts(),
                first.role(),
                first.lesson(),
                first.sources());
        Catalogue other = Altered.with(counter.catalogue(), Scene.class, List.of(telling));
        Scene shown = new PracticeModel(other, counter.session()).scenes().getFirst();
        assertEquals("Bel 000 of 000", shown.title());
        assertEquals(first.moments(), shown.moments());
        assertEquals(counter.catalogue().scenes(), model.scenes());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneIsPlayedBitByBitAndEndsAtTheLookBack(Scene scene) {
        model.begin(scene);
        assertEquals(scene.task(), counter.now().talk().task());
        assertEquals(scene.companion(), counter.now().talk().companion());
        BandModel band = band();
        List<String> played = new ArrayList<>();
        for (Scene.Moment moment : scene.moments()) {
            assertTrue(band.moment().getValue().contains(moment.text()));
            played.add(band.moment().getValue());
            band.goOn();
        }
        assertEquals(scene.moments().size(), played.stream().distinct().count());
        assertEquals(Optional.of(Aside.LOOK_BACK), counter.now().place().aside());
        assertEquals("Terugblik", band.onward().getValue());

        Signal first = counter.catalogue().signal(scene.signals().getFirst());
        counter.session().apply(state -> state.notice(first, java.time.LocalTime.NOON));
        LookBackModel back = lookBack();
        assertEquals(List.of(first), back.seen().getValue().noticed());
        assertEquals(scene.signals().size() - 1, back.seen().getValue().missed().size());
        assertEquals(scene.prompts().size(), back.prompts().size());
        assertFalse(back.call().isEmpty());
        assertFalse(back.citations().isEmpty());
        back.citations().forEach(citation -> assertFalse(back.title(citation).equals(citation.source())));
    }

    /// What can be noticed and what can be said in a scene belongs to its desk task and who comes along.
    @ParameterizedTest
    @MethodSource("scenes")
    void whatFitsAScenePassesForItsTaskAndCompanion(Scene scene) {
        counter.catalogue().prompts().stream()
                .filter(prompt -> scene.prompts().contains(prompt.id()))
                .forEach(prompt ->
                        assertTrue(prompt.fits(scene.task(), scene.companion()), scene.id() + ": " + prompt.id()));
        scene.signals()
                .forEach(id -> assertEquals(
                        nl.baliewijzer.domain.Where.DESK,
                        counter.catalogue().signal(id).where(),
                        id));
    }

    @Test
    void anAppointmentMustBeGivenUpKnowingly() {
        assertFalse(model.busy());
        counter.session().apply(state -> state.goTo(StepId.CONSULT));
        assertFalse(model.busy());
        counter.session().apply(state -> state.away(true));
        assertTrue(model.busy());
        model.begin(model.scenes().getFirst());
        assertFalse(model.busy());
        assertTrue(counter.now().facts().isEmpty());
    }

    @Test
    void leavingLeavesNothingAndNothingComesBack() {
        GuideState before = counter.now();
        model.begin(model.scenes().getFirst());
        counter.session().apply(state -> state.away(true).answer("nee"));
        band().stop();
        assertEquals(before, counter.now());
        assertEquals(Optional.empty(), counter.session().undoable().getValue());
        assertEquals(Optional.empty(), counter.session().practised());
        assertEquals("", band().moment().getValue());
        assertTrue(lookBack().seen().getValue().noticed().isEmpty());
        assertEquals("", lookBack().call());
    }

    @Test
    void theIdleRuleEndsPractisingToo() {
        model.begin(model.scenes().getFirst());
        counter.session().apply(state -> state.away(true));
        counter.session().wipeBehindCover();
        assertEquals(Optional.empty(), counter.session().practised());
        assertTrue(counter.now().isEmpty());
        assertEquals(Optional.empty(), counter.session().undoable().getValue());
    }

    @Test
    void klaarLooksBackWhilePractisingAndEmptiesOtherwise() {
        counter.session().apply(state -> state.away(true));
        counter.session().finish();
        assertTrue(counter.now().isEmpty());
        model.begin(model.scenes().getLast());
        counter.session().apply(state -> state.away(true));
        counter.session().finish();
        assertEquals(Optional.of(Aside.LOOK_BACK), counter.now().place().aside());
        lookBack().again();
        assertTrue(counter.now().facts().isEmpty());
        assertTrue(counter.session().practised().isPresent());
    }
}
