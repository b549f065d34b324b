package nl.baliewijzer.view.later;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LaterModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final LaterModel model = new LaterModel(counter.catalogue(), counter.session());

    private List<Reminder> topics() {
        return model.topics().getValue();
    }

    @Test
    void showsTheTopicsOfTheDeskTaskInItsOrder() {
        for (DeskTask task : counter.catalogue().tasks()) {
            counter.session().apply(state -> state.task(task.id()));
            assertEquals(task.reminders(), topics().stream().map(Reminder::id).toList());
        }
    }

    @Test
    void aTopicIsTickedAndTheTickTakenAway() {
        Reminder topic = topics().getFirst();
        model.tick(topic);
        assertTrue(model.ticked(topic).getValue());
        assertFalse(model.ticked(topics().getLast()).getValue());
        assertEquals(List.of(), counter.now().facts());
        model.tick(topic);
        assertFalse(model.ticked(topic).getValue());
        assertTrue(counter.now().isEmpty());
    }

    @Test
    void leadsBackToTheStepItCameFrom() {
        for (StepId step : List.of(StepId.MAKE_CONTACT, StepId.SPEAK_ALONE)) {
            counter.session().apply(state -> state.goTo(step).open(Aside.LATER));
            assertEquals(step == StepId.MAKE_CONTACT, model.fromQuestions().getValue());
            model.goBack();
            assertEquals(step, counter.now().place().step());
            assertEquals(Optional.empty(), counter.now().place().aside());
        }
    }
}
