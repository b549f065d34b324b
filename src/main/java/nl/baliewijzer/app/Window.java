package nl.baliewijzer.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Popups;
import nl.baliewijzer.view.parts.InWindow;

/// The window at the edge of the screen, in the colours and the text size of the settings.
final class Window {
    private final Stage stage;
    private final Scene scene;
    private final SettingsStore store;
    private final Faces faces = new Faces();
    private final Unasked unasked;
    private Subscription watching;

    Window(Stage stage, SettingsStore store) {
        this.stage = stage;
        this.store = store;
        unasked = new Unasked(stage);
        scene = new Scene(faces);
        StyleSheets.addTo(scene);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setScene(scene);
        stage.showingProperty().subscribe((_, now) -> InWindow.gone(scene, !now));
        watching = Subscription.combine(new Colours(scene, store).follow(), InsidePanel.of(stage));
    }

    Scene scene() {
        return scene;
    }

    /// Has the window come without the keyboard the first time, until [#seen].
    void comesUnasked() {
        unasked.begin();
    }

    /// What is in the window: the panel, or what stands instead of it.
    Faces faces() {
        return faces;
    }

    /// Makes all that can be touched large enough for a finger.
    void forFingers() {
        StyleSheets.add(scene, "kiosk");
    }

    /// Has the picture by which lists of windows know it; reading it can wait until the window is on the screen.
    void icon() {
        stage.getIcons().add(new Image(Window.class.getResource("icon.png").toExternalForm()));
    }

    void title(String title) {
        stage.setTitle(title);
    }

    String title() {
        return stage.getTitle();
    }

    /// Shows the window; `unseen` as far as the desktop can do that, until [#seen].
    void show(boolean unseen) {
        stage.setOpacity(unseen ? 0 : 1);
        stage.show();
    }

    void seen() {
        stage.setOpacity(1);
        unasked.end();
    }

    /// Whether it is on the screen as far as JavaFX knows.
    boolean isShowing() {
        return stage.isShowing();
    }

    void hide() {
        stage.hide();
    }

    void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    /// Whether it is to be seen there, over all others and with the keyboard in it; rounding may cost a pixel.
    boolean fills(Box area) {
        return stage.isShowing()
                && stage.isFocused()
                && stage.isAlwaysOnTop()
                && !stage.isIconified()
                && Math.abs(stage.getX() * scale() - area.x()) <= 1
                && Math.abs(stage.getY() * scale() - area.y()) <= 1
                && Math.abs(stage.getWidth() * scale() - area.width()) <= 1
                && Math.abs(stage.getHeight() * scale() - area.height()) <= 1;
    }

    /// Undoes what the system can do to a window: smaller, larger, under others.
    void restore() {
        stage.setIconified(false);
        stage.setMaximized(false);
        stage.setFullScreen(false);
        stage.setAlwaysOnTop(true);
    }

    boolean isFocused() {
        return stage.isFocused();
    }

    void closePopups() {
        Popups.close();
    }

    /// The body text in pixels of JavaFX.
    double bodySize() {
        return Colours.bodySize(store.settings());
    }

    /// How many pixels of the screen are one of JavaFX.
    double scale() {
        return stage.getOutputScaleX();
    }

    /// Puts the window where the desktop does not do it.
    void place(Box area) {
        stage.setWidth(area.width() / scale());
        stage.setHeight(area.height() / scale());
        stage.setX(area.x() / scale());
        stage.setY(area.y() / scale());
    }

    /// The screens as far as JavaFX knows them; their names are numbers.
    List<Display> screens() {
        return IntStream.range(0, Screen.getScreens().size())
                .mapToObj(index -> display(index + 1, Screen.getScreens().get(index)))
                .toList();
    }

    private Display display(int number, Screen screen) {
        String name = Integer.toString(number);
        return new Display(name, name, area(screen.getBounds()), area(screen.getVisualBounds()), number == 1, false);
    }

    private Box area(Rectangle2D bounds) {
        return new Box(
                (int) Math.round(bounds.getMinX() * scale()),
                (int) Math.round(bounds.getMinY() * scale()),
                (int) Math.round(bounds.getWidth() * scale()),
                (int) Math.round(bounds.getHeight() * scale()));
    }

    /// Does something whenever the screens of JavaFX, or the size of their pixels, change.
    void onScreens(Runnable task) {
        watching = Subscription.combine(
                watching,
                Screen.getScreens().subscribe(task),
                stage.outputScaleXProperty().subscribe((before, now) -> task.run()));
    }

    /// Does something when the window goes, however that comes about.
    void onClosing(Runnable task) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> task.run());
    }

    /// Does something once what is to be seen now is on the screen.
    void afterFrames(Runnable task) {
        Frames.after(task);
    }

    /// Does something in each frame that comes, for as long as the window is there and the answer is that there is
    /// more.
    void eachFrame(BooleanSupplier more) {
        // a window that is gone has no styles any more
        Frames.each(() -> stage.isShowing() && more.getAsBoolean());
    }

    /// Closes the window and lets go of what outlives it.
    void close() {
        watching.unsubscribe();
        // the caret of a field that has the keyboard would go on blinking without a window
        stage.getScene().getRoot().requestFocus();
        stage.close();
    }
}
