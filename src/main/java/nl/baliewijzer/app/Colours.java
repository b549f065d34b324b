package nl.baliewijzer.app;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;

/// The colours and the text size of a scene, as the settings and the system want them.
public final class Colours {
    /// The body text at 100 %, in pixels.
    private static final double BODY = 18;

    private final Scene scene;
    private final SettingsStore store;

    public Colours(Scene scene, SettingsStore store) {
        this.scene = scene;
        this.store = store;
    }

    /// The body text in pixels of JavaFX.
    static double bodySize(Settings settings) {
        return BODY * settings.get(AllSettings.TEXT_SIZE) / 100;
    }

    /// Follows the settings and the system from now on; the answer ends what outlives the scene.
    public Subscription follow() {
        store.settingsProperty().subscribe(this::colour);
        scene.getPreferences().colorSchemeProperty().subscribe(scheme -> colour(store.settings()));
        return Platform.getPreferences().subscribe(() -> colour(store.settings()));
    }

    private void colour(Settings settings) {
        Theme theme = settings.get(AllSettings.THEME);
        scene.getPreferences()
                .setColorScheme(
                        switch (theme) {
                            case LIGHT, CONTRAST -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                            case SYSTEM -> null;
                        });
        Optional<SystemColours> chosenInWindows =
                theme == Theme.SYSTEM ? SystemColours.of(Platform.getPreferences()) : Optional.empty();
        boolean contrast = theme == Theme.CONTRAST || (theme == Theme.SYSTEM && systemContrast());
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("contrast");
        if (contrast) {
            classes.add("contrast");
        }
        boolean light = scene.getPreferences().getColorScheme() == ColorScheme.LIGHT && !contrast;
        String size = "-fx-font-size: " + bodySize(settings) + "px;";
        String accent = store.central()
                .find(AllSettings.ACCENT)
                .filter(colour -> light)
                .map(colour -> " -accent: " + colour + "; -accent-ink: " + colour + "; -focus: " + colour + ";")
                .orElse("");
        scene.getRoot()
                .setStyle(size
                        + accent
                        + chosenInWindows.map(SystemColours::style).orElse(""));
    }

    private static boolean systemContrast() {
        var preferences = Platform.getPreferences();
        return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || preferences
                        .getString("GTK.theme_name")
                        .map(name -> name.contains("HighContrast"))
                        .orElse(false);
    }
}
