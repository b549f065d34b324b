package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import nl.baliewijzer.domain.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenRowTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final PauseTransition shut = new PauseTransition(Duration.seconds(30));
    private final Session session = new Session("paspoort", new PauseTransition(Duration.seconds(10)), shut);
    private final OpenRow row = new OpenRow(session);

    private Optional<String> open() {
        return row.id().getValue();
    }

    @Test
    void oneRowIsOpenAtATime() {
        assertEquals(Optional.empty(), open());
        row.row("woning", "Woning").press().run();
        assertEquals(Optional.of("woning"), open());
        row.press("werk");
        assertEquals(Optional.of("werk"), open());
        row.press("werk");
        assertEquals(Optional.empty(), open());
    }

    @Test
    void aRowShutsWhenItsTimeIsOver() {
        row.press("woning");
        assertEquals(Animation.Status.RUNNING, shut.getStatus());
        shut.jumpTo(shut.getDuration());
        shut.getOnFinished().handle(null);
        assertEquals(Optional.empty(), open());
        assertEquals(Animation.Status.STOPPED, shut.getStatus());
    }

    @Test
    void usingWhatIsOpenKeepsItOpenForAnotherWhile() {
        row.press("woning");
        shut.jumpTo(Duration.seconds(20));
        row.use();
        assertEquals(Duration.ZERO, shut.getCurrentTime());
        shut.jumpTo(Duration.seconds(20));
        session.apply(state -> state.say("zin"));
        assertEquals(Duration.ZERO, shut.getCurrentTime());
        assertEquals(Animation.Status.RUNNING, shut.getStatus());
    }

    @Test
    void behindTheCoverNothingIsOpenAndNothingIsWhenItGoesAway() {
        row.press("woning");
        session.apply(state -> state.cover(true));
        session.apply(state -> state.cover(false));
        assertEquals(Optional.empty(), open());
        assertEquals(Animation.Status.STOPPED, shut.getStatus());
    }

    @Test
    void anotherScreenBeginsWithEverythingShut() {
        row.press("woning");
        session.apply(state -> state.goTo(StepId.SPEAK_ALONE));
        assertEquals(Optional.empty(), open());
    }
}
