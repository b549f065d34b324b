package nl.baliewijzer.view.strip;

import javafx.beans.value.ObservableValue;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;

/// The panel while it is a strip.
public final class StripModel {
    private final SettingsStore store;
    private final String name;
    private final Runnable open;

    /// `name` is what stands in the bar of the panel too; `open` makes the panel of it again.
    public StripModel(SettingsStore store, String name, Runnable open) {
        this.store = store;
        this.name = name;
        this.open = open;
    }

    public String name() {
        return name;
    }

    public ObservableValue<Settings> settings() {
        return store.settingsProperty();
    }

    public void open() {
        open.run();
    }
}
