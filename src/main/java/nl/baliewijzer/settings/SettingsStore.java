package nl.baliewijzer.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.json.Problem;

/// The settings that hold now, to be watched and changed on the FX thread, and kept between starts.
///
/// A change is written at once: the file is tiny. A change that cannot be kept still holds until exit.
public final class SettingsStore {
    private final Central central;
    private final ChoicesFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<List<Problem>> problems;
    private final List<Problem> found;
    private final boolean firstStart;
    private Choices choices;

    /// Reads what the employee chose earlier.
    public SettingsStore(Central central, ChoicesFile file) {
        this.central = central;
        this.file = file;
        firstStart = file.isNew();
        var loaded = file.load();
        choices = loaded.choices();
        settings = new ReadOnlyObjectWrapper<>(this, "settings", choices.settings(central));
        found = new ArrayList<>(central.problems());
        found.addAll(loaded.problems());
        problems = new ReadOnlyObjectWrapper<>(this, "problems", List.copyOf(found));
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// The settings that hold now.
    public Settings settings() {
        return settings.get();
    }

    /// What is wrong with the settings, for the coordinator: the central ones, the employee's file, keeping a change.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// What central management set.
    public Central central() {
        return central;
    }

    /// Where use is counted; nothing unless central management wants that.
    public Optional<UsageFile> usage() {
        return central.get(AllSettings.COUNT_USE) ? Optional.of(file.usage()) : Optional.empty();
    }

    /// Every setting with its origin, for a list that is read only.
    public List<Effective> effective() {
        return choices.effective(central);
    }

    /// Changes the settings and keeps the change; what central management fixes stays as it is.
    public void change(UnaryOperator<Settings> change) {
        var before = settings();
        var chosen = choices.with(before, change.apply(before), central);
        if (chosen.equals(choices)) {
            return;
        }
        choices = chosen;
        keep();
        settings.set(choices.settings(central));
    }

    /// Whether nothing was kept before this start, though there is a place to keep it.
    public boolean isFirstStart() {
        return firstStart;
    }

    /// Keeps the choices as they are, so that the next start is no first one.
    public void keepAsIs() {
        keep();
    }

    private void keep() {
        var now = new ArrayList<>(found);
        file.save(choices).ifPresent(now::add);
        problems.set(List.copyOf(now));
    }
}
