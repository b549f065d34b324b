package nl.baliewijzer.view.speakalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeakAloneModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final SpeakAloneModel model = new SpeakAloneModel(counter.catalogue(), counter.session());

    private List<Advice> shown() {
        return model.ways().getValue();
    }

    private List<Advice> fitting() {
        return counter.catalogue().advice(AdviceKind.ALONE).stream()
                .filter(way -> way.fits(counter.now().talk().task()))
                .toList();
    }

    @Test
    void aSentenceForAnotherTaskIsNotShown() {
        counter.session().apply(state -> state.task("verhuizing"));
        assertTrue(fitting().stream().noneMatch(way -> way.tasks().contains("paspoort")));
        counter.session().apply(state -> state.task("paspoort"));
        assertTrue(fitting().stream().anyMatch(way -> way.tasks().contains("paspoort")));
        model.turnTo("apart-vingerafdrukken");
        assertTrue(shown().stream().anyMatch(way -> way.id().equals("apart-vingerafdrukken")));
    }

    @Test
    void showsThreeWaysAndTheOthersAfterThem() {
        List<Advice> all = fitting();
        assertEquals(StepId.SPEAK_ALONE, model.step().step());
        assertEquals(all.subList(0, 3), shown());
        assertEquals(all.size() > 3, model.more().getValue());
        model.otherWays();
        assertEquals(all.subList(3, Math.min(6, all.size())), shown());
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW_APPOINTMENT", "INTERPRETER", "OTHER_LANGUAGE", "HAND_OVER", "CONSENT"})
    void everyFoldedPartHasSomethingInIt(AdviceKind kind) {
        assertFalse(model.advice(kind).isEmpty());
        assertEquals(counter.catalogue().advice(kind), model.advice(kind));
    }

    @Test
    void aWayCanBeMarkedAsUsed() {
        Advice way = shown().getLast();
        model.say(way);
        assertTrue(model.said(way).getValue());
        assertFalse(model.said(shown().getFirst()).getValue());
        assertFalse(counter.now().place().covered());
        model.say(way);
        assertFalse(model.said(way).getValue());
    }

    @Test
    void everyWayCanBeTurnedTo() {
        for (Advice way : fitting()) {
            model.turnTo(way.id());
            assertTrue(shown().contains(way), way.id());
        }
    }

    @Test
    void leadsOnAndBack() {
        model.goOn();
        assertEquals(StepId.CONSULT, counter.now().place().step());
        model.goBack();
        assertEquals(StepId.MAKE_CONTACT, counter.now().place().step());
    }
}
