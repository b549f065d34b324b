package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RereadingTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Session session = Counter.inDelft().session();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.OPEN);
    private final Deque<Runnable> later = new ArrayDeque<>();
    private int read;

    private void aMinutePasses() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private void begins() {
        new Rereading(session, shown, later::add, () -> read++);
    }

    @Test
    void contentIsReadAgainOnceAfterAMinuteOutOfSight() {
        begins();
        aMinutePasses();
        assertEquals(0, read);
        shown.set(Shown.HIDDEN);
        assertEquals(0, read);
        aMinutePasses();
        aMinutePasses();
        assertEquals(1, read);
    }

    @Test
    void neverDuringAnAppointment() {
        begins();
        session.apply(state -> state.say("zin"));
        shown.set(Shown.STRIP);
        aMinutePasses();
        assertEquals(0, read);
    }

    @Test
    void notWhenThePanelCameBackInTheMeantime() {
        begins();
        shown.set(Shown.STRIP);
        shown.set(Shown.OPEN);
        aMinutePasses();
        assertEquals(0, read);
    }
}
