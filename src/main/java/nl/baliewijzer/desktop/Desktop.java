package nl.baliewijzer.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the panel asks of the desktop that it runs on.
public interface Desktop extends AutoCloseable {
    Dock dock();

    GlobalKeys keys();

    Screens screens();

    SessionWatch session();

    /// Takes the place of the panel on this display, where it has such a place: later starts find it there, in whatever
    /// folder of a session they look, and `hearer` and `status` answer them on a thread of the desktop.
    ///
    /// `replaced` is called when another panel has the place already, or takes it.
    void rule(Consumer<Word> hearer, Supplier<Status> status, Runnable replaced);

    /// What this desktop cannot do, each a sentence in Dutch for the administrator.
    List<String> lacks();

    /// Gives back all that is held: the room, the keys, the connection.
    @Override
    void close();
}
