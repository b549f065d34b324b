package nl.baliewijzer.desktop;

/// What a key does that works in every window of the desktop.
public enum GlobalKey {
    /// Shows the panel with the keyboard in it, or gives the keyboard back.
    SUMMON(0x01),
    /// Puts the cover up, or takes it away.
    HIDE(0x02),
    /// The same by a spare key.
    HIDE_TOO(0x04),
    /// One of those two with another key held down: it only ever puts the cover up. Nobody chooses it by itself.
    HIDE_IN_FRIGHT(0);

    private final int bit;

    GlobalKey(int bit) {
        this.bit = bit;
    }

    /// Its place in the byte of a [Status].
    int bit() {
        return bit;
    }
}
