package nl.baliewijzer.view.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final LookModel model = new LookModel(counter.catalogue(), counter.session());

    private List<Signal> shown() {
        List<Signal> all = new ArrayList<>();
        model.groups().forEach(group -> all.addAll(model.signals(group)));
        return all;
    }

    @Test
    void showsEverythingThatCanBeNoticedAtADeskAndNothingElse() {
        List<Signal> desk = counter.catalogue().signals().stream()
                .filter(signal -> signal.where() == Where.DESK)
                .toList();
        assertEquals(desk.size(), shown().size());
        assertTrue(shown().containsAll(desk));
    }

    @Test
    void noGroupIsEmptyAndTheirOrderIsThatOfTheContent() {
        List<SignalGroup> groups = model.groups();
        groups.forEach(group -> assertFalse(model.signals(group).isEmpty(), group.id()));
        assertEquals(
                counter.catalogue().signalGroups().stream()
                        .filter(groups::contains)
                        .toList(),
                groups);
    }

    /// A companion may read along at steps 1 to 3: there only the neutral words stand.
    @ParameterizedTest
    @EnumSource(StepId.class)
    void wholeSentencesStandOnlyAwayFromTheCounter(StepId step) {
        counter.session().apply(state -> state.goTo(step).open(Aside.LOOK));
        boolean neutral = step.number() <= 3;
        assertEquals(neutral, model.atTheCounter().getValue());
        for (Signal signal : shown()) {
            assertEquals(neutral ? signal.chip() : signal.sentence(), model.words(signal));
        }
    }

    @Test
    void leadsBackToTheStep() {
        counter.session().apply(state -> state.goTo(StepId.CONSULT).open(Aside.LOOK));
        model.goBack();
        assertEquals(Optional.empty(), counter.now().place().aside());
        assertEquals(StepId.CONSULT, counter.now().place().step());
    }
}
