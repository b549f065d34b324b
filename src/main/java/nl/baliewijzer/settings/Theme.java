package nl.baliewijzer.settings;

import java.util.Locale;

/// The colours of the panel; [#SYSTEM] follows the desktop.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST;

    /// The name in a settings file.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
