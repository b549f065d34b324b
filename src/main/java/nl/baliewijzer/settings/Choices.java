package nl.baliewijzer.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the employee chose, and nothing else: a default that changes later still reaches whoever never chose.
public record Choices(Map<SettingKey, String> values) {
    /// Nothing was chosen.
    public static final Choices NONE = new Choices(Map.of());

    static final Set<SettingKey> KEYS = Arrays.stream(SettingKey.values())
            .filter(key -> key.say() != Say.CENTRAL)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SettingKey.class)));

    public Choices {
        values = Map.copyOf(values);
    }

    /// Every setting with the value that holds and its origin, in the order of the table.
    public List<Effective> effective(Central central) {
        return Arrays.stream(SettingKey.values())
                .map(key -> effective(key, central))
                .toList();
    }

    /// How the panel looks and behaves under these choices.
    public Settings settings(Central central) {
        return new Settings(
                Edge.valueOf(word(SettingKey.EDGE, central)),
                Integer.parseInt(word(SettingKey.WIDTH, central)),
                Integer.parseInt(word(SettingKey.TEXT_SIZE, central)),
                Theme.valueOf(word(SettingKey.THEME, central)),
                effective(SettingKey.MUNICIPALITY, central).value(),
                effective(SettingKey.SINGLE_KEYS, central)
                        .value()
                        .map(Boolean::valueOf)
                        .orElseThrow(),
                onDesktop(central));
    }

    private OnDesktop onDesktop(Central central) {
        return new OnDesktop(
                effective(SettingKey.STAFF_SCREEN, central).value(),
                effective(SettingKey.CLIENT_SCREEN, central).value(),
                effective(SettingKey.TASK_BAR, central)
                        .value()
                        .map(Boolean::valueOf)
                        .orElseThrow(),
                chord(SettingKey.SUMMON_KEY, central),
                chord(SettingKey.HIDE_KEY, central),
                chord(SettingKey.HIDE_KEY_TOO, central));
    }

    private Optional<Chord> chord(SettingKey key, Central central) {
        return effective(key, central).value().flatMap(Chord::of);
    }

    /// These choices, and what differs between two settings; what central management fixes is not chosen.
    Choices with(Settings before, Settings after, Central central) {
        var chosen = new EnumMap<SettingKey, String>(SettingKey.class);
        chosen.putAll(values);
        var was = texts(before);
        texts(after).forEach((key, text) -> {
            if (text.equals(was.get(key)) || central.fixes(key)) {
                return;
            }
            text.ifPresentOrElse(value -> chosen.put(key, value), () -> chosen.remove(key));
        });
        return new Choices(chosen);
    }

    /// The value of one setting that holds, with its origin.
    public Effective effective(SettingKey key, Central central) {
        var own = Optional.ofNullable(values.get(key)).filter(value -> !central.fixes(key));
        var managed = central.value(key);
        var origin = own.isPresent() ? Origin.EMPLOYEE : central.origin(key).orElse(Origin.BUILT_IN);
        return new Effective(key, own.or(() -> managed).or(key::builtIn), origin);
    }

    private String word(SettingKey key, Central central) {
        return effective(key, central).value().orElseThrow().toUpperCase(Locale.ROOT);
    }

    private static Map<SettingKey, Optional<String>> texts(Settings settings) {
        OnDesktop desktop = settings.onDesktop();
        return Map.ofEntries(
                Map.entry(SettingKey.EDGE, Optional.of(settings.edge().id())),
                Map.entry(SettingKey.WIDTH, Optional.of(Integer.toString(settings.width()))),
                Map.entry(SettingKey.TEXT_SIZE, Optional.of(Integer.toString(settings.textSize()))),
                Map.entry(SettingKey.THEME, Optional.of(settings.theme().id())),
                Map.entry(SettingKey.SINGLE_KEYS, Optional.of(Boolean.toString(settings.singleKeys()))),
                Map.entry(SettingKey.STAFF_SCREEN, desktop.staffScreen()),
                Map.entry(SettingKey.CLIENT_SCREEN, desktop.clientScreen()),
                Map.entry(SettingKey.TASK_BAR, Optional.of(Boolean.toString(desktop.listed()))),
                Map.entry(SettingKey.SUMMON_KEY, Optional.of(SettingKey.hotKey(desktop.summon()))),
                Map.entry(SettingKey.HIDE_KEY, Optional.of(SettingKey.hotKey(desktop.hide()))),
                Map.entry(SettingKey.HIDE_KEY_TOO, Optional.of(SettingKey.hotKey(desktop.hideToo()))),
                Map.entry(SettingKey.MUNICIPALITY, settings.municipality()));
    }
}
