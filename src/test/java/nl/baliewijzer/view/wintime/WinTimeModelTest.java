package nl.baliewijzer.view.wintime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WinTimeModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final WinTimeModel model = new WinTimeModel(counter.catalogue(), counter.session());

    private List<Excuse> shown() {
        return model.excuses().getValue();
    }

    @Test
    void showsTheFirstThreeSentences() {
        assertEquals(StepId.WIN_TIME, model.step().step());
        assertEquals(counter.catalogue().excuses().subList(0, 3), shown());
        assertTrue(model.more().getValue());
    }

    @Test
    void theOthersComeByAndNoneIsLeftOut() {
        List<Excuse> seen = new ArrayList<>();
        do {
            assertTrue(shown().size() <= 3);
            seen.addAll(shown());
            model.otherExcuses();
        } while (!shown().getFirst().equals(seen.getFirst()));
        assertEquals(counter.catalogue().excuses(), seen);
    }

    @Test
    void sayingOnePutsTheCoverUpAndRemembersIt() {
        Excuse excuse = shown().getFirst();
        assertFalse(model.said(excuse).getValue());
        model.say(excuse);
        assertTrue(counter.now().place().covered());
        assertTrue(model.said(excuse).getValue());
        assertFalse(model.said(shown().getLast()).getValue());
    }

    @Test
    void everySentenceCanBeTurnedTo() {
        for (Excuse excuse : counter.catalogue().excuses()) {
            model.turnTo(excuse.id());
            assertTrue(shown().contains(excuse), excuse.id());
        }
        List<Excuse> before = shown();
        model.turnTo("no-such-sentence");
        assertEquals(before, shown());
    }

    @Test
    void goesOnToTheConversation() {
        model.goOn();
        assertEquals(StepId.MAKE_CONTACT, counter.now().place().step());
    }
}
