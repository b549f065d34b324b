package nl.baliewijzer.app;

import java.time.Duration;
import java.util.function.LongSupplier;
import nl.baliewijzer.view.Session;

/// The key that hides, pressed in a fright: covering is done at once, uncovering is a deliberate act.
///
/// Pressed again and again the cover stays; it goes by a press at least two seconds after the one before, or after the
/// cover came by itself. With another key held down it only ever covers.
final class HideKey {
    static final Duration FRIGHT = Duration.ofSeconds(2);

    private final Session session;
    private final LongSupplier nanos;
    private long last;

    /// `nanos` is a clock that only runs forward.
    HideKey(Session session, LongSupplier nanos) {
        this.session = session;
        this.nanos = nanos;
        last = nanos.getAsLong() - FRIGHT.toNanos();
        session.state().map(state -> state.place().covered()).subscribe((before, covered) -> last = nanos.getAsLong());
    }

    /// The key by itself.
    void press() {
        boolean calm = nanos.getAsLong() - last >= FRIGHT.toNanos();
        last = nanos.getAsLong();
        cover(!session.now().place().covered() || !calm);
    }

    /// Whatever is covered stays covered.
    void cover() {
        last = nanos.getAsLong();
        cover(true);
    }

    private void cover(boolean covered) {
        session.cover(covered);
    }
}
