package nl.baliewijzer.settings;

import java.util.Locale;

/// How much of the panel there is when a session begins.
public enum AtLogin {
    STRIP,
    HIDDEN,
    OPEN;

    /// The name in a settings file.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
