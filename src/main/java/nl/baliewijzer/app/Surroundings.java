package nl.baliewijzer.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.Notes;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.view.Outside;

/// The panel's dealings with the desktop: its keys, its session, and what is told of them. Used on the JavaFX
/// thread.
final class Surroundings {
    private final Docking docking;
    private final Services services;
    private final Consumer<GlobalKey> pressed;
    private final Consumer<SessionEvent> happened;
    private final ReadOnlyObjectWrapper<Map<GlobalKey, Chord>> keys = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<String>> lacks = new ReadOnlyObjectWrapper<>(List.of());
    private volatile Desktop desktop = new PlainDesktop("");
    private volatile Status status = new Status(keys.get().keySet(), false, false);

    /// `pressed` and `happened` are called on the JavaFX thread.
    Surroundings(Docking docking, Services services, Consumer<GlobalKey> pressed, Consumer<SessionEvent> happened) {
        this.docking = docking;
        this.services = services;
        this.pressed = pressed;
        this.happened = happened;
        keys.subscribe(this::stands);
        docking.handover().reserved().subscribe(this::stands);
    }

    /// Lets the desktop keep the window and its keys, from now on.
    void join(Desktop found) {
        desktop = found;
        docking.hand(found);
        lacks.set(found.lacks());
        found.session().watchSession(event -> Platform.runLater(() -> happened.accept(event)));
        if (!docking.isKiosk()) {
            services.store().settingsProperty().map(Notes::wanted).subscribe(this::hold);
        }
    }

    private void hold(Map<GlobalKey, Chord> wanted) {
        var _ = desktop.keys()
                .hold(wanted, key -> Platform.runLater(() -> pressed.accept(key)))
                .thenAccept(held -> Platform.runLater(() -> {
                    Map<GlobalKey, Chord> now = new EnumMap<>(wanted);
                    now.keySet().retainAll(held);
                    keys.set(now);
                }));
    }

    private void stands() {
        status = new Status(keys.get().keySet(), docking.handover().reserved().get(), false);
    }

    /// How the panel stands on the desktop; may be asked on any thread.
    Status status() {
        // what watches the session may end while the panel goes on
        return new Status(
                status.keys(),
                status.docked(),
                desktop.session().isWatching(),
                docking.isKiosk(),
                services.installed().filter(Renewal::isReplaced).isPresent());
    }

    /// What the screens may know of the desktop, and ask of it; `open` shows the panel.
    Outside outside(Runnable open) {
        return new Outside(
                docking.isKiosk(),
                open,
                docking::collapse,
                docking::widen,
                keys,
                docking.screen().displays(),
                docking.screen().across(),
                lacks);
    }

    /// Gives everything back.
    void end() {
        desktop.close();
    }
}
