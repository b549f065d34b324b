package nl.baliewijzer.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.settings.Chord;

/// What the screens know of the desktop around the panel, and what they may ask of it.
///
/// `kiosk` is whether the program fills the screen and nothing else is to be reached from it; `open` shows the panel
/// where a strip or the rest screen stands instead, `collapse` makes a strip of it, and `widen` a wide window or a
/// panel
/// again; `keys` are those that work in every window now; `displays` are the screens, and `across` the one of them on
/// which the client may be shown something; `lacks` are sentences about what this desktop cannot do.
public record Outside(
        boolean kiosk,
        Runnable open,
        Runnable collapse,
        Runnable widen,
        ObservableValue<Map<GlobalKey, Chord>> keys,
        ObservableValue<List<Display>> displays,
        ObservableValue<Optional<Display>> across,
        ObservableValue<List<String>> lacks) {
    /// Of the desktop nothing is known.
    public static Outside none() {
        return new Outside(
                false,
                () -> {},
                () -> {},
                () -> {},
                new SimpleObjectProperty<>(Map.of()),
                new SimpleObjectProperty<>(List.of()),
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(List.of()));
    }
}
