package nl.baliewijzer.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Placing;

/// The screens that are on, and which of them is the panel's own.
final class OwnScreen {
    private final ReadOnlyObjectWrapper<List<Display>> displays = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Display>> across = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> on = Optional.empty();
    /// Whether there was a screen that is not the client's: then the panel waits until it is back.
    private boolean other;

    /// The screens that are on.
    ReadOnlyObjectProperty<List<Display>> displays() {
        return displays.getReadOnlyProperty();
    }

    /// The client's own screen, where a card may be shown to them.
    ReadOnlyObjectProperty<Optional<Display>> across() {
        return across.getReadOnlyProperty();
    }

    /// Takes these screens for those that are on.
    void see(List<Display> now, Placing placing) {
        displays.set(now);
        across.set(placing.across(now));
    }

    /// The screen to stand on; the client's if there never was another.
    Optional<Display> of(Placing placing) {
        Optional<Display> own = placing.display(displays.get());
        other |= own.isPresent();
        return other ? own : placing.only(displays.get());
    }

    /// Whether the panel stands on another than this.
    boolean isLeftFor(Optional<Display> target) {
        return on.isPresent() && !target.map(Display::id).equals(on);
    }

    /// Has the panel stand here from now on; whether that is another screen than before.
    boolean moveTo(Optional<Display> target) {
        Optional<String> before = on;
        on = target.map(Display::id);
        return !on.equals(before);
    }

    /// Whether the panel stands on any.
    boolean isThere() {
        return on.isPresent();
    }

    /// Forgets where the panel stood.
    void forget() {
        on = Optional.empty();
        other = false;
    }
}
