package nl.baliewijzer.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;

/// The window at the edge of the screen, in the colours and the text size of the settings.
final class Window {
    /// The body text at 100 %, in pixels.
    private static final double BODY = 18;

    private static final List<String> SHEETS = List.of("tokens.css", "base.css");

    private final Stage stage;
    private final Scene scene;
    private final SettingsStore store;
    private final Subscription watching;

    Window(Stage stage, SettingsStore store) {
        this.stage = stage;
        this.store = store;
        scene = new Scene(new StackPane());
        for (String sheet : SHEETS) {
            scene.getStylesheets()
                    .add(Window.class
                            .getResource("/nl/baliewijzer/styles/" + sheet)
                            .toExternalForm());
        }
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.getIcons().add(new Image(Window.class.getResource("icon.png").toExternalForm()));
        stage.setScene(scene);
        store.settingsProperty().subscribe(this::apply);
        scene.getPreferences().colorSchemeProperty().subscribe(scheme -> colour(store.settings()));
        watching = Subscription.combine(
                Platform.getPreferences().subscribe(() -> colour(store.settings())),
                Screen.getScreens().subscribe(() -> dock(store.settings())));
    }

    Scene scene() {
        return scene;
    }

    /// Puts other content in the window.
    void content(Parent root) {
        scene.setRoot(root);
        apply(store.settings());
    }

    void title(String title) {
        stage.setTitle(title);
    }

    void show() {
        dock(store.settings());
        stage.show();
    }

    void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    /// Does something when the window goes, however that comes about.
    void onClosing(Runnable task) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> task.run());
    }

    /// Closes the window and lets go of what outlives it.
    void close() {
        watching.unsubscribe();
        stage.close();
    }

    /// Does something once the first frame is on the screen.
    void afterFirstFrame(Runnable task) {
        AnimationTimer timer = new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > 2) {
                    stop();
                    task.run();
                }
            }
        };
        timer.start();
    }

    /// Does something in each frame that comes, for as long as the window is there and the answer is that there is
    /// more.
    void eachFrame(BooleanSupplier more) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                // a window that is gone has no styles any more
                if (!stage.isShowing() || !more.getAsBoolean()) {
                    stop();
                }
            }
        };
        timer.start();
    }

    private void apply(Settings settings) {
        colour(settings);
        dock(settings);
    }

    private void colour(Settings settings) {
        Theme theme = settings.theme();
        scene.getPreferences()
                .setColorScheme(
                        switch (theme) {
                            case LIGHT, CONTRAST -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                            case SYSTEM -> null;
                        });
        boolean contrast = theme == Theme.CONTRAST || (theme == Theme.SYSTEM && systemContrast());
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("contrast");
        if (contrast) {
            classes.add("contrast");
        }
        boolean light = scene.getPreferences().getColorScheme() == ColorScheme.LIGHT && !contrast;
        String size = "-fx-font-size: " + BODY * settings.textSize() / 100 + "px;";
        String accent = store.central()
                .accent()
                .filter(colour -> light)
                .map(colour -> " -accent: " + colour + "; -accent-ink: " + colour + "; -focus: " + colour + ";")
                .orElse("");
        scene.getRoot().setStyle(size + accent);
    }

    private static boolean systemContrast() {
        var preferences = Platform.getPreferences();
        return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || preferences
                        .getString("GTK.theme_name")
                        .map(name -> name.contains("HighContrast"))
                        .orElse(false);
    }

    private void dock(Settings settings) {
        Rectangle2D work = Screen.getPrimary().getVisualBounds();
        double width = Math.min(settings.width(), work.getWidth());
        stage.setWidth(width);
        stage.setHeight(work.getHeight());
        stage.setX(settings.edge() == Edge.LEFT ? work.getMinX() : work.getMaxX() - width);
        stage.setY(work.getMinY());
    }
}
