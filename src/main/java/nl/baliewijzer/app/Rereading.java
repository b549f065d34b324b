package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyProperty;
import nl.baliewijzer.view.Session;

/// Has the content read again once nobody has seen the panel, and nothing of an appointment was in it, for a while.
///
/// So content that was renewed comes in without a new start, and never during an appointment.
final class Rereading {
    /// So long nobody must have seen it.
    static final Duration UNSEEN = Duration.ofMinutes(1);

    private final Session session;
    private final Executor later;
    private final Runnable read;
    private int times;

    /// `later` does something on the JavaFX thread when the time is over; `read` reads the content.
    Rereading(Session session, ReadOnlyProperty<Shown> shown, Executor later, Runnable read) {
        this.session = session;
        this.later = later;
        this.read = read;
        shown.subscribe(this::look);
    }

    private void look(Shown now) {
        times++;
        int mine = times;
        if (now != Shown.OPEN) {
            later.execute(() -> {
                // not when it came back in the meantime
                if (mine == times && session.now().isEmpty()) {
                    read.run();
                }
            });
        }
    }
}
