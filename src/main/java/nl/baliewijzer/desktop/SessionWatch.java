package nl.baliewijzer.desktop;

import java.util.function.Consumer;

/// Watches whether this user is at the screen.
public interface SessionWatch {
    /// Hears of every event from now on; there is one hearer, called on a thread of the desktop.
    ///
    /// An event may come twice, and one that was missed does not come later.
    void watchSession(Consumer<SessionEvent> hearer);

    /// Whether events of the session come here now; the end of the display is always heard.
    boolean isWatching();
}
