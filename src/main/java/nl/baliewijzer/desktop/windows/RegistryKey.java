package nl.baliewijzer.desktop.windows;

import java.util.List;
import nl.baliewijzer.settings.AdminSource;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Origin;
import nl.baliewijzer.settings.RawValues;
import nl.baliewijzer.settings.RawValues.RawValue;
import nl.baliewijzer.settings.Setting;

/// Settings in a key of the registry: a value a setting, under the same name as in `beheer.json`.
record RegistryKey(Registry registry, Registry.Hive hive, String key, Origin origin) implements AdminSource {
    @Override
    public RawValues read() {
        String place = hive.shown() + "\\" + key;
        List<RawValue> values = registry.values(hive, key).stream()
                // the unnamed value of a key is nobody's
                .filter(value -> !value.name().isEmpty())
                .map(value -> new RawValue(value.name(), text(value), place, 0, place + "\\" + value.name()))
                .toList();
        return new RawValues(values, List.of());
    }

    /// A number is a switch where the setting is one: there 0 is no and 1 is yes.
    private static String text(Registry.Value value) {
        boolean isSwitch = AllSettings.of(value.name()).filter(Setting::isFlag).isPresent();
        if (!value.number() || !isSwitch) {
            return value.text();
        }
        return switch (value.text()) {
            case "0" -> "false";
            case "1" -> "true";
            default -> value.text();
        };
    }
}
