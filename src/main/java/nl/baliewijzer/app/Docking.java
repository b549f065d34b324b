package nl.baliewijzer.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.desktop.Placing;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.SettingsStore;

/// Keeps the window at its edge of its screen: open, as a strip, or hidden; or, as a kiosk, over the whole screen.
///
/// Until the desktop is known, and where it is not, JavaFX places a window that floats. Used on the JavaFX thread.
final class Docking {
    private final Window window;
    private final SettingsStore store;
    private final Runnable cover;
    private final boolean kiosk;
    private final PanelWidth width;
    private final Handover handover;
    private final OwnScreen screen = new OwnScreen();
    private final ReadOnlyObjectWrapper<Showing> shown = new ReadOnlyObjectWrapper<>(Showing.OPEN);

    /// `cover` puts the cover up, before the window moves to another screen than its own; a `kiosk` fills its screen.
    ///
    /// `lost` is called when another program destroyed the window: nothing can be shown in it any more.
    Docking(Window window, SettingsStore store, Runnable cover, Runnable lost, boolean kiosk) {
        this.kiosk = kiosk;
        this.window = window;
        this.store = store;
        this.cover = cover;
        width = new PanelWidth(window, store);
        handover = new Handover(window, lost);
        window.onScreens(this::look);
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

    /// The screens that are on, and its own of them.
    OwnScreen screen() {
        return screen;
    }

    /// The window, in whose hands it is.
    Handover handover() {
        return handover;
    }

    /// Shows the window for the first time, as so much of the panel; a kiosk begins at rest.
    void begin(Showing first) {
        Showing now = kiosk ? Showing.REST : first;
        window.faces().instead(now != Showing.OPEN);
        shown.set(now);
        stand();
        window.show(now == Showing.HIDDEN);
    }

    /// Hands the window over to the desktop.
    void hand(Desktop found) {
        // it has other names for the same screens
        screen.forget();
        handover.to(found, this::look, this::adopted);
    }

    private void adopted() {
        look();
        if (shown.get() == Showing.HIDDEN) {
            hide();
        } else if (kiosk) {
            comeBack();
        }
        window.seen();
    }

    /// Makes a strip of the panel; the keyboard goes back to where it was. A kiosk stays as it is.
    void collapse() {
        if (!kiosk) {
            boolean had = window.isFocused();
            show(Showing.STRIP, false);
            if (had) {
                handover.giveKeyboardBack();
            }
        }
    }

    /// Makes a wide window of the panel, over the others; or the panel that it was.
    void widen() {
        if (shown.get() == Showing.OPEN && !kiosk) {
            width.widen(own());
            stand();
        }
    }

    /// Follows the inner edge of the window while it is dragged; `wanted` in pixels of JavaFX.
    void stretch(double wanted) {
        width.drag(wanted);
        own().map(placing()::area).ifPresent(window::place);
    }

    /// Ends dragging.
    void settle() {
        width.settle();
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
        width.forget();
        handover.hide();
    }

    /// Takes the keyboard for a click in the panel: managers of windows pass over what stands at an edge.
    void clicked() {
        handover.takeKeyboard(() -> shown.get() == Showing.OPEN);
    }

    /// Shows so much of the panel; with `focus` the keyboard goes to it.
    void show(Showing wanted, boolean focus) {
        window.closePopups();
        if (wanted == Showing.STRIP) {
            width.forget();
        }
        window.faces().instead(wanted != Showing.OPEN);
        shown.set(wanted);
        stand();
        handover.show(focus);
    }

    /// Comes back to its place with the keyboard, whatever was done to the window.
    void comeBack() {
        window.restore();
        stand();
        if (screen.isThere()) {
            handover.show(true);
        }
    }

    /// Looks which screens there are; another screen than before is moved to only behind the cover.
    private void look() {
        screen.see(handover.screens(), placing());
        if (screen.isLeftFor(own())) {
            cover.run();
            window.afterFrames(this::stand);
        } else {
            stand();
        }
    }

    private void stand() {
        Placing placing = placing();
        Optional<Display> display = own();
        if (screen.moveTo(display) && display.filter(placing::isClients).isPresent()) {
            cover.run();
        }
        if (display.isEmpty()) {
            // the client's own screen is no place for it
            shown.set(kiosk ? shown.get() : Showing.HIDDEN);
            vanish();
            return;
        }
        if (kiosk && handover.isGone()) {
            handover.show(false);
        }
        handover.stand(new Stand(
                kiosk ? display.get().whole() : placing.area(display.get()),
                display.get(),
                store.settings().get(AllSettings.EDGE),
                !kiosk && !width.isForNow(),
                !kiosk && store.settings().get(AllSettings.TASK_BAR)));
    }

    /// The screen to stand on, if it is there.
    Optional<Display> own() {
        return screen.of(placing());
    }

    private Placing placing() {
        return width.placing(shown.get() == Showing.OPEN);
    }
}
