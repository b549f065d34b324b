package nl.baliewijzer.view.strip;

import javafx.beans.value.ObservableValue;
import nl.baliewijzer.settings.Settings;

/// The panel while it is a strip.
public final class StripModel {
    private final ObservableValue<Settings> settings;
    private final String name;
    private final Runnable open;

    /// `name` is what stands in the bar of the panel too; `open` makes the panel of it again.
    public StripModel(ObservableValue<Settings> settings, String name, Runnable open) {
        this.settings = settings;
        this.name = name;
        this.open = open;
    }

    public String name() {
        return name;
    }

    public ObservableValue<Settings> settings() {
        return settings;
    }

    public void open() {
        open.run();
    }
}
