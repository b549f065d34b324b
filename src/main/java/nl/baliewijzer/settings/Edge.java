package nl.baliewijzer.settings;

import java.util.Locale;

/// The edge of the screen at which the panel stands.
public enum Edge {
    LEFT,
    RIGHT;

    /// The name in a settings file.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
