package nl.baliewijzer.app;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Placing;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.shell.ShellController;

/// How wide the panel is: as the settings say, as somebody made it for now, or a strip.
final class PanelWidth {
    /// The width of the strip, in sizes of the body text.
    private static final double STRIP = 2.5;

    private final Window window;
    private final SettingsStore store;
    /// How wide the employee made the window for now, in pixels of JavaFX.
    private OptionalDouble broad = OptionalDouble.empty();

    PanelWidth(Window window, SettingsStore store) {
        this.window = window;
        this.store = store;
        // whoever chooses a width wants that one
        store.settingsProperty()
                .map(settings -> settings.get(AllSettings.WIDTH))
                .subscribe((before, chosen) -> forget());
    }

    /// Whether it is another than that of the settings.
    boolean isForNow() {
        return broad.isPresent();
    }

    /// Is that of the settings again.
    void forget() {
        broad = OptionalDouble.empty();
    }

    /// Is enough for the wide frame, and for two thirds of the screen; or that of the settings again.
    void widen(Optional<Display> screen) {
        double free = screen.map(one -> one.free().width()).orElse(0) / window.scale();
        double wide = Math.max(ShellController.WIDE_FROM * window.bodySize(), free * 2 / 3);
        broad = broad.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(wide);
    }

    /// Is this for now, in pixels of JavaFX.
    void drag(double width) {
        broad = OptionalDouble.of(Math.max(width, Settings.NARROWEST));
    }

    /// Ends dragging: a width that a panel can have is kept as a setting, a larger one is for now.
    void settle() {
        if (broad.isPresent() && broad.getAsDouble() <= Settings.WIDEST) {
            int width = (int) Math.round(broad.getAsDouble());
            forget();
            store.change(settings -> settings.withWidth(width));
        }
    }

    /// Where a window of this width is to stand, the panel or a strip of it.
    Placing placing(boolean panel) {
        Settings settings = store.settings();
        double width = panel ? broad.orElse(settings.get(AllSettings.WIDTH)) : STRIP * window.bodySize();
        return new Placing(settings, (int) Math.round(width * window.scale()));
    }
}
