package nl.baliewijzer.app;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import nl.baliewijzer.view.Outside;

/// What outlives a sitting, as its screens may watch it; when the sitting ends they are let go, and can be forgotten.
final class Sitting {
    private Subscription watching = Subscription.EMPTY;

    /// The same value, for as long as the sitting lasts.
    <T> ObservableValue<T> of(ObservableValue<T> lasting) {
        SimpleObjectProperty<T> here = new SimpleObjectProperty<>(lasting.getValue());
        watching = watching.and(lasting.subscribe(here::set));
        return here;
    }

    Outside of(Outside lasting) {
        return new Outside(
                lasting.kiosk(),
                lasting.collapse(),
                lasting.widen(),
                of(lasting.keys()),
                of(lasting.displays()),
                of(lasting.across()),
                of(lasting.lacks()));
    }

    void end() {
        watching.unsubscribe();
    }
}
