package nl.baliewijzer.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.desktop.Placing;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.shell.ShellController;

/// Keeps the window at its edge of its screen: open, as a strip, or hidden; or, as a kiosk, over the whole screen.
///
/// Until the desktop is known, and where it is not, JavaFX places a window that floats. Used on the JavaFX thread.
final class Docking {
    /// The width of the strip, in sizes of the body text.
    private static final double STRIP = 2.5;

    private final Window window;
    private final SettingsStore store;
    private final Runnable cover;
    private final Runnable lost;
    private final boolean kiosk;
    private final ReadOnlyObjectWrapper<Showing> shown = new ReadOnlyObjectWrapper<>(Showing.OPEN);
    private final ReadOnlyObjectWrapper<List<Display>> displays = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Display>> across = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reserved = new ReadOnlyBooleanWrapper();
    private Desktop desktop = new PlainDesktop("");
    private Optional<String> on = Optional.empty();
    private boolean adopted;
    /// How wide the employee made the window for now, in pixels of JavaFX.
    private OptionalDouble broad = OptionalDouble.empty();
    private boolean gone;
    /// Whether there was a screen that is not the client's: then the panel waits until it is back.
    private boolean other;

    /// `cover` puts the cover up, before the window moves to another screen than its own; a `kiosk` fills its screen.
    ///
    /// `lost` is called when another program destroyed the window: nothing can be shown in it any more.
    Docking(Window window, SettingsStore store, Runnable cover, Runnable lost, boolean kiosk) {
        this.lost = lost;
        this.kiosk = kiosk;
        this.window = window;
        this.store = store;
        this.cover = cover;
        window.onScreens(this::look);
        // whoever chooses a width wants that one
        store.settingsProperty()
                .map(settings -> settings.get(AllSettings.WIDTH))
                .subscribe((before, chosen) -> broad = OptionalDouble.empty());
        store.settingsProperty().subscribe(settings -> look());
        look();
    }

    /// Whether it fills the screen, and nothing else is to be reached from here.
    boolean isKiosk() {
        return kiosk;
    }

    /// How much of the panel is on the screen.
    ReadOnlyObjectProperty<Showing> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The screens that are on.
    ReadOnlyObjectProperty<List<Display>> displays() {
        return displays.getReadOnlyProperty();
    }

    /// The client's own screen, where a card may be shown to them.
    ReadOnlyObjectProperty<Optional<Display>> across() {
        return across.getReadOnlyProperty();
    }

    /// Whether room is kept free beside the window.
    ReadOnlyBooleanProperty reserved() {
        return reserved.getReadOnlyProperty();
    }

    /// Shows the window for the first time, as so much of the panel; a kiosk begins at rest.
    void begin(Showing first) {
        Showing now = kiosk ? Showing.REST : first;
        window.instead(now != Showing.OPEN);
        shown.set(now);
        stand();
        window.show(now == Showing.HIDDEN);
    }

    /// Hands the window over to the desktop.
    void hand(Desktop found) {
        desktop = found;
        // it has other names for the same screens
        on = Optional.empty();
        other = false;
        found.screens().watchScreens(_ -> Platform.runLater(this::look));
        var _ = found.dock()
                .adopt(window.title(), () -> Platform.runLater(this::destroyed))
                .thenAccept(has -> Platform.runLater(() -> adopted(has)));
    }

    /// The window is no more; when the program did that itself, it knows.
    private void destroyed() {
        if (window.isShowing()) {
            lost.run();
        }
    }

    private void adopted(boolean has) {
        adopted = has;
        look();
        if (shown.get() == Showing.HIDDEN) {
            hide();
        } else if (kiosk) {
            comeBack();
        }
        window.seen();
    }

    /// Opens the panel; with `focus` the keyboard goes to it.
    void open(boolean focus) {
        become(Showing.OPEN, focus);
    }

    /// Shows nothing but the rest screen of a kiosk.
    void rest() {
        become(Showing.REST, true);
    }

    /// Makes a strip of the panel; the keyboard goes back to where it was. A kiosk stays as it is.
    void collapse() {
        if (kiosk) {
            return;
        }
        boolean had = window.isFocused();
        become(Showing.STRIP, false);
        if (had) {
            desktop.dock().giveKeyboardBack();
        }
    }

    /// Makes a wide window of the panel, over the others; or the panel that it was.
    void widen() {
        if (shown.get() == Showing.OPEN && !kiosk) {
            broad = broad.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(wide());
            stand();
        }
    }

    /// Enough for the wide frame, and for two thirds of the screen.
    private double wide() {
        double free = own().map(one -> one.free().width()).orElse(0) / window.scale();
        return Math.max(ShellController.WIDE_FROM * window.bodySize(), free * 2 / 3);
    }

    /// Follows the inner edge of the window while it is dragged; `width` in pixels of JavaFX.
    void stretch(double width) {
        broad = OptionalDouble.of(Math.max(width, Settings.NARROWEST));
        own().map(placing()::area).ifPresent(window::place);
    }

    /// Ends dragging: a width that a panel can have is kept as a setting, a larger one is for now.
    void settle() {
        if (broad.isPresent() && broad.getAsDouble() <= Settings.WIDEST) {
            int width = (int) Math.round(broad.getAsDouble());
            broad = OptionalDouble.empty();
            store.change(settings -> settings.withWidth(width));
        }
        stand();
    }

    /// Takes the panel off the screen; a kiosk stays.
    void hide() {
        if (!kiosk) {
            shown.set(Showing.HIDDEN);
            vanish();
        }
    }

    private void vanish() {
        window.closePopups();
        broad = OptionalDouble.empty();
        gone = true;
        if (adopted) {
            desktop.dock().hide();
        } else {
            window.hide();
        }
    }

    /// Gives the keyboard back when it is in the panel; else does something.
    void giveKeyboardBackOr(Runnable otherwise) {
        if (kiosk || shown.get() != Showing.OPEN) {
            otherwise.run();
            return;
        }
        var _ = desktop.dock()
                .hasKeyboard()
                .thenAccept(has -> Platform.runLater(() -> {
                    if (has) {
                        desktop.dock().giveKeyboardBack();
                    } else {
                        otherwise.run();
                    }
                }));
    }

    /// Takes the keyboard for a click in the panel: managers of windows pass over what stands at an edge.
    void clicked() {
        if (adopted && shown.get() == Showing.OPEN) {
            var _ = desktop.dock()
                    .hasKeyboard()
                    .thenAccept(has -> Platform.runLater(() -> {
                        if (!has && shown.get() == Showing.OPEN) {
                            desktop.dock().show(true);
                        }
                    }));
        }
    }

    private void become(Showing wanted, boolean focus) {
        window.closePopups();
        if (wanted == Showing.STRIP) {
            broad = OptionalDouble.empty();
        }
        window.instead(wanted != Showing.OPEN);
        shown.set(wanted);
        stand();
        appear(focus);
    }

    private void appear(boolean focus) {
        gone = false;
        if (adopted) {
            desktop.dock().show(focus);
        } else {
            window.show(false);
        }
        if (focus) {
            window.toFront();
        }
    }

    /// Whether somebody moved the window of a kiosk, put another over it, or took it away.
    boolean isLost() {
        return own().map(display -> !window.fills(display.whole())).orElse(false);
    }

    /// Comes back to its place with the keyboard, whatever was done to the window.
    void comeBack() {
        window.restore();
        stand();
        if (on.isPresent()) {
            appear(true);
        }
    }

    /// Looks which screens there are; another screen than before is moved to only behind the cover.
    private void look() {
        List<Display> now = desktop.screens().now();
        displays.set(now.isEmpty() ? window.screens() : now);
        across.set(placing().across(displays.get()));
        Optional<String> target = own().map(Display::id);
        if (on.isPresent() && !target.equals(on)) {
            cover.run();
            window.afterFrames(this::stand);
        } else {
            stand();
        }
    }

    private void stand() {
        Placing placing = placing();
        Optional<Display> display = own();
        Optional<String> before = on;
        on = display.map(Display::id);
        if (!on.equals(before) && display.filter(placing::isClients).isPresent()) {
            cover.run();
        }
        if (display.isEmpty()) {
            // the client's own screen is no place for it
            shown.set(kiosk ? shown.get() : Showing.HIDDEN);
            vanish();
            return;
        }
        var area = kiosk ? display.get().whole() : placing.area(display.get());
        if (kiosk && gone) {
            appear(false);
        }
        if (adopted) {
            Settings settings = store.settings();
            var _ = desktop.dock()
                    .stand(new Stand(
                            area,
                            display.get(),
                            settings.get(AllSettings.EDGE),
                            !kiosk && broad.isEmpty(),
                            !kiosk && settings.get(AllSettings.TASK_BAR)))
                    .thenAccept(kept -> Platform.runLater(() -> reserved.set(kept)));
        } else {
            window.place(area);
        }
    }

    /// The screen to stand on; the client's if there never was another.
    private Optional<Display> own() {
        Optional<Display> own = placing().display(displays.get());
        other |= own.isPresent();
        return other ? own : placing().only(displays.get());
    }

    private Placing placing() {
        Settings settings = store.settings();
        double width =
                shown.get() == Showing.OPEN ? broad.orElse(settings.get(AllSettings.WIDTH)) : STRIP * window.bodySize();
        return new Placing(settings, (int) Math.round(width * window.scale()));
    }
}
