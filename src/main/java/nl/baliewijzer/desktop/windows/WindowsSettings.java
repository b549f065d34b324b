package nl.baliewijzer.desktop.windows;

import java.util.List;
import nl.baliewijzer.settings.AdminSource;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Origin;
import nl.baliewijzer.settings.RawValues;
import nl.baliewijzer.settings.RawValues.RawValue;
import nl.baliewijzer.settings.Settings;

/// Where settings for this machine and user stand on Windows.
public final class WindowsSettings {
    /// Only Group Policy and Intune write here.
    private static final String POLICY = "Software\\Policies\\Baliewijzer";

    /// The installer writes here, from the properties of its command line.
    private static final String MACHINE = "Software\\Baliewijzer";

    private static final String TEXT = "Software\\Microsoft\\Accessibility";
    private static final String TEXT_FACTOR = "TextScaleFactor";

    private WindowsSettings() {}

    /// The places to look, the one that decides first.
    public static List<AdminSource> sources() {
        return sources(new Registry(new ForeignCalls()));
    }

    static List<AdminSource> sources(Registry registry) {
        return List.of(
                new RegistryKey(registry, Registry.Hive.MACHINE, POLICY, Origin.MACHINE_POLICY),
                new RegistryKey(registry, Registry.Hive.USER, POLICY, Origin.USER_POLICY),
                new RegistryKey(registry, Registry.Hive.MACHINE, MACHINE, Origin.MACHINE_DEFAULT),
                new TextSize(registry));
    }

    /// How large this user wants text everywhere in Windows, in per cent: where the panel begins.
    private record TextSize(Registry registry) implements AdminSource {
        @Override
        public RawValues read() {
            return registry.number(Registry.Hive.USER, TEXT, TEXT_FACTOR)
                    .map(factor -> Settings.DEFAULTS.withTextSize(factor).get(AllSettings.TEXT_SIZE))
                    .map(size -> new RawValue(
                            AllSettings.TEXT_SIZE.id(), Integer.toString(size), "HKCU\\" + TEXT, 0, TEXT_FACTOR))
                    .map(value -> new RawValues(List.of(value), List.of()))
                    .orElse(RawValues.NONE);
        }

        @Override
        public Origin origin() {
            return Origin.SYSTEM;
        }
    }
}
