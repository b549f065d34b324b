package nl.baliewijzer.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values of settings, each of the type that its row says and within its limits.
public final class SettingValues {
    /// Nothing is set.
    public static final SettingValues NONE = new SettingValues(Map.of());

    private final Map<Setting<?>, Object> values;

    private SettingValues(Map<Setting<?>, Object> values) {
        this.values = values;
    }

    /// One value.
    public static <T> SettingValues of(Setting<T> setting, T value) {
        return NONE.with(setting, value);
    }

    /// The value, if there is one.
    @SuppressWarnings("unchecked") // with() is the only way in
    public <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable((T) values.get(setting));
    }

    /// The value as a file has it.
    public <T> Optional<String> written(Setting<T> setting) {
        return find(setting).map(setting::written);
    }

    /// The settings that have a value, in the order of the table.
    public List<Setting<?>> settings() {
        return AllSettings.rows().stream().filter(values::containsKey).toList();
    }

    /// These, and one more.
    ///
    /// @throws IllegalArgumentException when the row does not allow the value
    public <T> SettingValues with(Setting<T> setting, T value) {
        String written = setting.written(value);
        if (setting.read(written).map(setting::written).filter(written::equals).isEmpty()) {
            throw new IllegalArgumentException(setting + " " + value);
        }
        var all = new HashMap<>(values);
        all.put(setting, value);
        return new SettingValues(all);
    }

    /// These, with this value or without one.
    <T> SettingValues withMaybe(Setting<T> setting, Optional<T> value) {
        if (value.isPresent()) {
            return with(setting, value.get());
        }
        var all = new HashMap<>(values);
        all.remove(setting);
        return new SettingValues(all);
    }

    /// These, and one more as a file has it; without it when the row does not allow that.
    public <T> SettingValues withWritten(Setting<T> setting, String text) {
        return withMaybe(setting, setting.read(text));
    }

    /// These, and of the others those that have none here.
    SettingValues or(SettingValues others) {
        var all = new HashMap<>(others.values);
        all.putAll(values);
        return new SettingValues(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingValues same && values.equals(same.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
