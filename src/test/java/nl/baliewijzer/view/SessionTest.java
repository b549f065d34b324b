package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.util.Duration;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.GuideState;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final GuideState BEGIN = GuideState.begin("paspoort");

    private final PauseTransition forget = new PauseTransition(Duration.seconds(10));
    private final Session session = new Session("paspoort", forget, new PauseTransition(Duration.seconds(30)));

    /// What happens when the time for undoing is over.
    private void timePasses() {
        forget.getOnFinished().handle(new ActionEvent());
    }

    private GuideState busy() {
        session.apply(state -> state.say("zin").goTo(StepId.SPEAK_ALONE));
        return session.now();
    }

    @Test
    void beginsEmptyWithNothingToUndo() {
        assertEquals(BEGIN, session.now());
        assertEquals(BEGIN, new Session("paspoort").now());
        assertEquals(Optional.empty(), session.undoable().getValue());
    }

    @Test
    void anActionIsSeenByWhoeverWatches() {
        List<GuideState> seen = new ArrayList<>();
        session.state().subscribe(now -> {
            seen.add(now);
        });
        GuideState busy = busy();
        assertEquals(List.of(BEGIN, busy), seen);
        assertEquals(busy, session.state().get());
    }

    @Test
    void wipingEmptiesAtOnce() {
        busy();
        session.wipe();
        assertEquals(BEGIN, session.now());
        assertEquals(Optional.of(Session.Taken.ALL), session.undoable().getValue());
        assertEquals(Animation.Status.RUNNING, forget.getStatus());
    }

    @Test
    void undoingBringsBackAllAndOnlyOnce() {
        GuideState busy = busy();
        session.wipe();
        session.undo();
        assertEquals(busy, session.now());
        assertEquals(Optional.empty(), session.undoable().getValue());
        assertEquals(Animation.Status.STOPPED, forget.getStatus());
        session.apply(state -> state.say("andere-zin"));
        GuideState after = session.now();
        session.undo();
        assertEquals(after, session.now());
    }

    /// All that makes what was wiped gone for good.
    static Stream<Named<Consumer<SessionTest>>> ends() {
        return Stream.of(
                Named.of("ten seconds", SessionTest::timePasses),
                Named.of("a new action", test -> test.session.apply(state -> state.goTo(StepId.MAKE_CONTACT))),
                Named.of("the cover", test -> test.session.apply(state -> state.cover(true))),
                Named.of("an action that changes nothing", test -> test.session.apply(state -> state)),
                Named.of("the idle limit", test -> test.session.wipeBehindCover()));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatWasWipedIsGoneAfter(Consumer<SessionTest> end) {
        busy();
        session.wipe();
        end.accept(this);
        GuideState now = session.now();
        assertEquals(Optional.empty(), session.undoable().getValue());
        session.undo();
        assertEquals(now, session.now());
        assertTrue(now.isEmpty());
    }

    @Test
    void whatWasWipedComesBackAlsoAfterASecondPress() {
        GuideState busy = busy();
        session.wipe();
        session.wipe();
        session.undo();
        assertEquals(busy, session.now());
    }

    @Test
    void theOnlyFactThatWasTakenAwayIsGoneWithTheNextClient() {
        session.apply(state -> state.add(Sense.SEEN, Optional.empty(), "Een.", false, LocalTime.NOON));
        session.forget(session.now().facts().getFirst().id());
        session.wipe();
        assertEquals(Optional.empty(), session.undoable().getValue());
    }

    @Test
    void wipingAnEmptyAppointmentLeavesNothingToUndo() {
        session.apply(state -> state.goTo(StepId.REPORT));
        session.wipe();
        assertEquals(BEGIN, session.now());
        assertEquals(Optional.empty(), session.undoable().getValue());
    }

    @Test
    void theSecondWipeIsTheOneThatIsUndone() {
        busy();
        session.wipe();
        session.apply(state -> state.answer("nee"));
        GuideState second = session.now();
        session.wipe();
        session.undo();
        assertEquals(second, session.now());
        session.wipe();
        assertEquals(Duration.ZERO, forget.getCurrentTime());
    }

    @Test
    void aFactThatWasTakenAwayComesBackInItsPlace() {
        session.apply(state -> state.add(Sense.SEEN, Optional.empty(), "Een.", false, LocalTime.NOON)
                .add(Sense.SEEN, Optional.empty(), "Twee.", false, LocalTime.NOON));
        GuideState both = session.now();
        session.forget(both.facts().getFirst().id());
        assertEquals(1, session.now().facts().size());
        assertEquals(Optional.of(Session.Taken.FACT), session.undoable().getValue());
        session.undo();
        assertEquals(both, session.now());
    }

    @Test
    void whatTheIdleLimitEmptiedCannotBeBroughtBackAndStaysCovered() {
        busy();
        session.wipeBehindCover();
        assertTrue(session.now().isEmpty());
        assertTrue(session.now().place().covered());
        assertEquals(Optional.empty(), session.undoable().getValue());
    }

    /// What the button shows must follow, or it would offer what is gone.
    @Test
    void whoWatchesSeesThatUndoingComesAndGoes() {
        session.apply(state -> state.add(Sense.SEEN, Optional.empty(), "Een.", false, LocalTime.NOON));
        List<Optional<Session.Taken>> seen = new ArrayList<>();
        session.undoable().subscribe(now -> {
            seen.add(now);
        });
        session.forget(session.now().facts().getFirst().id());
        timePasses();
        assertEquals(List.of(Optional.empty(), Optional.of(Session.Taken.FACT), Optional.empty()), seen);
    }

    /// Whoever keeps the state sees every appointment: it is never another state.
    @Test
    void whoWatchesSeesWhatComesAfterAWipeToo() {
        List<GuideState> seen = new ArrayList<>();
        session.state().subscribe(now -> {
            seen.add(now);
        });
        GuideState busy = busy();
        session.wipe();
        session.undo();
        assertEquals(List.of(BEGIN, busy, BEGIN, busy), seen);
    }

    @Test
    void everyWipeBeginsAnewAndNothingElseDoes() {
        List<GuideState> begun = new ArrayList<>();
        session.onBegin(() -> begun.add(session.now()));
        session.wipe();
        busy();
        assertEquals(List.of(BEGIN), begun);
        session.wipe();
        session.undo();
        assertEquals(List.of(BEGIN, BEGIN), begun);
    }

    @Test
    void whatIsDroppedCannotBeBroughtBack() {
        busy();
        session.wipe();
        session.drop();
        session.undo();
        assertEquals(BEGIN, session.now());
    }

    @Test
    void everyAppointmentBeginsWithTheSameTask() {
        session.apply(state -> state.task("verhuizing").say("zin"));
        session.wipe();
        assertEquals("paspoort", session.now().talk().task());
    }
}
