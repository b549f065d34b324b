package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HideKeyTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private long now;
    private final Session session = new Session("passport");
    private final HideKey key = new HideKey(session, () -> now);

    private boolean covered() {
        return session.now().place().covered();
    }

    private void after(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void onePressCoversAndACalmOneBringsItBack() {
        key.press();
        assertTrue(covered());
        after(2000);
        key.press();
        assertFalse(covered());
    }

    @Test
    void pressedInAFrightItEndsCovered() {
        for (int turn = 0; turn < 7; turn++) {
            key.press();
            after(400);
            assertTrue(covered(), "press " + turn);
        }
        after(1700);
        key.press();
        assertFalse(covered());
    }

    @Test
    void aCoverThatCameByItselfIsNotTakenAwayByAPressThatMeantToCover() {
        after(60_000);
        session.apply(state -> state.cover(true));
        after(300);
        key.press();
        assertTrue(covered());
    }

    @Test
    void withAnotherKeyDownItOnlyCovers() {
        after(60_000);
        key.cover();
        after(60_000);
        key.cover();
        assertTrue(covered());
    }

    @Test
    void anOpenPanelIsCoveredAtOnceHoweverShortlyItWasUncovered() {
        key.press();
        after(2500);
        key.press();
        after(100);
        key.press();
        assertTrue(covered());
    }
}
