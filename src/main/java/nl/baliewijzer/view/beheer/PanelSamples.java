package nl.baliewijzer.view.beheer;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;

/// The panel as the employee would see it with the draft, for what stands beside a form.
///
/// @param content the content of the draft as it is now; empty while none is open
/// @param clock the time of now
/// @param make a panel with this content, at the time of this clock
public record PanelSamples(
        ObservableValue<Optional<Catalogue>> content, Clock clock, BiFunction<Catalogue, Clock, PanelSample> make) {
    /// A panel with this content at another time.
    public PanelSample of(Catalogue catalogue, Clock time) {
        return make.apply(catalogue, time);
    }

    /// A panel with this content now.
    public PanelSample of(Catalogue catalogue) {
        return of(catalogue, clock);
    }
}
