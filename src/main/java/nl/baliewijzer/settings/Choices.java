package nl.baliewijzer.settings;

import java.util.List;
import java.util.Optional;

/// What the employee chose, and nothing else: a default that changes later still reaches whoever never chose.
public record Choices(SettingValues values) {
    /// Nothing was chosen.
    public static final Choices NONE = new Choices(SettingValues.NONE);

    /// Every setting with the value that holds and its origin, in the order of the table.
    public List<Effective> effective(Central central) {
        return AllSettings.rows().stream().map(row -> effective(row, central)).toList();
    }

    /// The value of one setting that holds, with its origin.
    public <T> Effective effective(Setting<T> setting, Central central) {
        var origin = own(setting, central).isPresent()
                ? Origin.EMPLOYEE
                : central.origin(setting).orElse(Origin.BUILT_IN);
        return new Effective(setting, find(setting, central).map(setting::written), origin);
    }

    /// The value of one setting that holds.
    public <T> Optional<T> find(Setting<T> setting, Central central) {
        return own(setting, central).or(() -> central.find(setting)).or(setting::builtIn);
    }

    private <T> Optional<T> own(Setting<T> setting, Central central) {
        return values.find(setting).filter(value -> !central.fixes(setting));
    }

    /// How the panel looks and behaves under these choices.
    public Settings settings(Central central) {
        var held = SettingValues.NONE;
        for (var row : Settings.ROWS) {
            held = held(held, row, central);
        }
        return new Settings(held);
    }

    private <T> SettingValues held(SettingValues held, Setting<T> row, Central central) {
        return held.withMaybe(row, find(row, central));
    }

    /// These choices, and what differs between two settings; what central management fixes is not chosen.
    Choices with(Settings before, Settings after, Central central) {
        var chosen = values;
        for (var row : Settings.ROWS) {
            chosen = chosen(chosen, row, before, after, central);
        }
        return new Choices(chosen);
    }

    private static <T> SettingValues chosen(
            SettingValues chosen, Setting<T> row, Settings before, Settings after, Central central) {
        var now = after.find(row);
        return now.equals(before.find(row)) || central.fixes(row) ? chosen : chosen.withMaybe(row, now);
    }
}
