package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.IdleRule;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nobody touches anything; a clock of the test's own tells for how long.
class IdleTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Session session = new Session("paspoort");
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Boolean> warnings = new ArrayList<>();
    private final List<Boolean> left = new ArrayList<>();
    private Duration clock = Duration.ofDays(-3);
    private final Idle idle =
            new Idle(session, IdleRule.of(Duration.ofMinutes(30)), () -> clock.toNanos(), warnings::add, left::add);

    @BeforeEach
    void count() {
        session.onBegin(() -> {
            begun.incrementAndGet();
            idle.begin();
        });
    }

    private void nobodyFor(String time) {
        clock = clock.plus(Duration.parse("PT" + time));
        idle.look();
    }

    private boolean covered() {
        return session.now().place().covered();
    }

    private boolean warned() {
        return !warnings.isEmpty() && warnings.getLast();
    }

    private void busy() {
        session.apply(state -> state.say("zin").goTo(StepId.CONSULT));
    }

    @Test
    void coversAfterFiveMinutesAndKeepsEverything() {
        busy();
        GuideState before = session.now();
        nobodyFor("4M59S");
        assertEquals(before, session.now());
        nobodyFor("1S");
        assertEquals(before.cover(true), session.now());
        assertFalse(warned());
    }

    @Test
    void warnsForAMinuteAndThenEmptiesForGood() {
        busy();
        nobodyFor("30M");
        assertTrue(warned());
        assertFalse(session.now().isEmpty());
        nobodyFor("59S");
        assertFalse(session.now().isEmpty());
        nobodyFor("1S");
        assertTrue(session.now().isEmpty());
        assertTrue(covered());
        assertFalse(warned());
        assertEquals(Optional.empty(), session.undoable().getValue());
        assertEquals(1, begun.get());
    }

    @Test
    void emptiesOnceHoweverLongNobodyComes() {
        busy();
        for (int hour = 0; hour < 5; hour++) {
            nobodyFor("1H");
        }
        assertEquals(1, begun.get());
        assertTrue(covered());
    }

    /// What was taken away with *Klaar* a moment ago goes with the cover, too.
    @Test
    void theCoverEndsWhatCouldBeUndone() {
        busy();
        session.wipe();
        nobodyFor("5M");
        assertEquals(Optional.empty(), session.undoable().getValue());
    }

    @Test
    void waitsLongerDuringTheCall() {
        busy();
        session.apply(state -> state.goTo(StepId.REPORT).sheet(Sheet.LINES));
        nobodyFor("59M59S");
        assertFalse(warned());
        nobodyFor("1S");
        assertTrue(warned());
        nobodyFor("60S");
        assertTrue(session.now().isEmpty());
    }

    /// Over an empty panel there is nothing to warn of; what is uncovered is covered again.
    @Test
    void anEmptyPanelIsCoveredWithoutAWarning() {
        nobodyFor("10H");
        assertTrue(covered());
        assertFalse(warned());
        assertEquals(0, begun.get());
    }

    /// A kiosk goes to rest then; what was being typed may still be somebody's for an hour.
    @Test
    void saysThatNobodyIsThereOnceTheCoverStandsOverNothing() {
        nobodyFor("4M59S");
        assertEquals(List.of(), left);
        nobodyFor("1S");
        nobodyFor("55M59S");
        nobodyFor("1S");
        assertEquals(List.of(false, false, true), left);
    }

    @Test
    void saysSoOfAnAppointmentOnlyAfterTheWipe() {
        busy();
        nobodyFor("30M59S");
        assertEquals(List.of(), left);
        nobodyFor("1S");
        assertEquals(List.of(false), left);
    }

    @Test
    void isAtRestOnceCoveredAndEmpty() {
        assertFalse(idle.resting());
        session.apply(state -> state.cover(true));
        assertTrue(idle.resting());
        busy();
        session.apply(state -> state.cover(true));
        assertFalse(idle.resting());
    }

    /// A half typed fact stands in a field, not in the appointment.
    @Test
    void isNotAtRestUnderACoverThatSomebodyPutUp() {
        idle.touched();
        session.apply(state -> state.cover(true));
        assertFalse(idle.resting());
        nobodyFor("60M59S");
        assertFalse(idle.resting());
        nobodyFor("1S");
        assertTrue(idle.resting());
    }

    @Test
    void isAtRestAfterEverythingWasEmptiedForGood() {
        idle.touched();
        busy();
        nobodyFor("30M");
        assertFalse(idle.resting());
        nobodyFor("60S");
        assertTrue(idle.resting());
    }

    static List<Named<InputEvent>> touches() {
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false);
        return List.of(Named.of("any key", key), Named.of("a click", mouse(1)));
    }

    static List<Named<InputEvent>> noTouches() {
        KeyEvent up = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.A, false, false, false, false);
        return List.of(Named.of("a key that comes up", up), Named.of("a mouse that was nudged", mouse(0)));
    }

    private static MouseEvent mouse(int clicks) {
        var type = clicks > 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_MOVED;
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                clicks > 0,
                false,
                false,
                true,
                false,
                true,
                new PickResult(null, 5, 5));
    }

    private Scene watched() {
        Scene scene = new Scene(new StackPane(new Label("balie")));
        idle.watch(scene);
        return scene;
    }

    /// Also one that something else has used up, as the keys of the window do.
    @ParameterizedTest
    @MethodSource("touches")
    void aTouchBeginsTheTimeAnew(InputEvent touch) {
        Scene scene = watched();
        scene.addEventFilter(InputEvent.ANY, Event::consume);
        busy();
        nobodyFor("30M30S");
        assertTrue(warned());
        Event.fireEvent(scene, touch);
        assertFalse(warned());
        nobodyFor("29M");
        assertFalse(warned());
        assertFalse(session.now().isEmpty());
        nobodyFor("1M");
        assertTrue(warned());
    }

    @ParameterizedTest
    @MethodSource("noTouches")
    void whatIsNoTouchDoesNot(InputEvent event) {
        Scene scene = watched();
        busy();
        nobodyFor("30M");
        Event.fireEvent(scene, event);
        assertTrue(warned());
        nobodyFor("1M");
        assertTrue(session.now().isEmpty());
    }
}
