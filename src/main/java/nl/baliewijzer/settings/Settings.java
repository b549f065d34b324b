package nl.baliewijzer.settings;

import java.util.List;
import java.util.Optional;

/// How the panel looks and behaves for this employee, whoever decided it: every setting on which the employee has a
/// say.
public final class Settings {
    public static final int NARROWEST = 360;
    public static final int WIDEST = 560;
    public static final int SMALLEST_TEXT = 100;
    public static final int LARGEST_TEXT = 200;
    public static final int TEXT_STEP = 25;

    /// The rows of which these are the values.
    static final List<Setting<?>> ROWS = AllSettings.rows().stream()
            .filter(setting -> setting.say() != Say.CENTRAL)
            .toList();

    private static final SettingValues BUILT_IN = builtIn();

    /// What holds when nobody set anything.
    public static final Settings DEFAULTS = new Settings(SettingValues.NONE);

    private final SettingValues values;

    /// What is not given is as it is built in.
    Settings(SettingValues given) {
        values = given.or(BUILT_IN);
    }

    private static SettingValues builtIn() {
        var all = SettingValues.NONE;
        for (var row : ROWS) {
            all = withBuiltIn(all, row);
        }
        return all;
    }

    private static <T> SettingValues withBuiltIn(SettingValues all, Setting<T> row) {
        return all.withMaybe(row, row.builtIn());
    }

    /// The value that holds, of a setting that always has one.
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow();
    }

    /// The value that holds; nothing when nobody set one and none is built in.
    public <T> Optional<T> find(Setting<T> setting) {
        return values.find(setting);
    }

    /// These, with another value.
    ///
    /// @throws IllegalArgumentException when the row does not allow the value
    public <T> Settings with(Setting<T> setting, T value) {
        return new Settings(values.with(setting, value));
    }

    /// These, with another value, or without one.
    public <T> Settings withMaybe(Setting<T> setting, Optional<T> value) {
        return new Settings(values.withMaybe(setting, value));
    }

    /// The nearest width that is allowed, so that a drag may go too far.
    public Settings withWidth(int pixels) {
        return with(AllSettings.WIDTH, Math.clamp(pixels, NARROWEST, WIDEST));
    }

    /// The nearest text size there is, in per cent.
    public Settings withTextSize(int percent) {
        var inside = Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT);
        return with(AllSettings.TEXT_SIZE, Math.round(inside / (float) TEXT_STEP) * TEXT_STEP);
    }

    /// One step larger, or the same when it is the largest already.
    public Settings withLargerText() {
        return withTextSize(get(AllSettings.TEXT_SIZE) + TEXT_STEP);
    }

    /// One step smaller, or the same when it is the smallest already.
    public Settings withSmallerText() {
        return withTextSize(get(AllSettings.TEXT_SIZE) - TEXT_STEP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings same && values.equals(same.values);
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
