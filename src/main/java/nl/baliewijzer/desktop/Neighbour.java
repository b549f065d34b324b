package nl.baliewijzer.desktop;

/// The panel that stands on this display already, of whatever process, session or folder.
public interface Neighbour extends AutoCloseable {
    /// What it says of itself; that it is silent, when it does not answer in time.
    Status status();

    /// Whether it heard the word.
    boolean hears(Word word);

    /// Takes its windows, its room and its keys off the display at once, also when it stands still and notices nothing.
    void remove();

    @Override
    void close();
}
