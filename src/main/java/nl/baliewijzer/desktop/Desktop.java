package nl.baliewijzer.desktop;

import java.util.List;

/// What the panel asks of the desktop that it runs on.
public interface Desktop extends AutoCloseable {
    Dock dock();

    GlobalKeys keys();

    Screens screens();

    SessionWatch session();

    /// What this desktop cannot do, each a sentence in Dutch for the administrator.
    List<String> lacks();

    /// Gives back all that is held: the room, the keys, the connection.
    @Override
    void close();
}
