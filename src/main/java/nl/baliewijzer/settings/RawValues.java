package nl.baliewijzer.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.json.Problem;

/// Settings as they were found, not yet held against the table, and what could not be read of them.
public record RawValues(List<RawValue> values, List<Problem> problems) {
    /// Nothing was found, and nothing is wrong.
    public static final RawValues NONE = new RawValues(List.of(), List.of());

    /// Stands around a number, or true or false, that was written as a text.
    static final String QUOTE = "\"";

    /// A value with its place: `file` and `path` as a person would look it up, `line` from 1.
    public record RawValue(String key, String text, String file, int line, String path) {}

    public RawValues {
        values = List.copyOf(values);
        problems = List.copyOf(problems);
    }

    /// The values that the table allows here; every other is left out and becomes a problem.
    Checked check(Set<SettingKey> allowed) {
        var good = new EnumMap<SettingKey, String>(SettingKey.class);
        var wrong = new ArrayList<>(problems);
        for (var value : values) {
            var key = SettingKey.of(value.key()).filter(allowed::contains);
            if (key.filter(found -> found.accepts(value.text())).isPresent()) {
                good.put(key.get(), value.text());
            } else {
                wrong.add(problem(value, key));
            }
        }
        return new Checked(good, wrong);
    }

    private static Problem problem(RawValue value, Optional<SettingKey> key) {
        return key.map(found -> isQuoted(value.text(), found)
                        ? at(value, SettingFault.I009, found.id(), found.rule())
                        : at(value, SettingFault.I002, found.id(), found.rule()))
                .orElseGet(() -> at(value, SettingFault.I001));
    }

    /// Whether it would be right without the quotation marks around it.
    private static boolean isQuoted(String text, SettingKey key) {
        boolean quoted = text.length() > 1 && text.startsWith(QUOTE) && text.endsWith(QUOTE);
        return quoted && key.bare() && key.accepts(text.substring(1, text.length() - 1));
    }

    private static Problem at(RawValue value, SettingFault fault, Object... found) {
        return Problem.at(value.file(), value.line(), value.path(), fault, found);
    }

    /// Whether nothing could be read at all, though something is there.
    boolean broken() {
        return values.isEmpty() && !problems.isEmpty();
    }

    /// Values that the table allows, and what was wrong with the rest.
    record Checked(Map<SettingKey, String> values, List<Problem> problems) {
        Checked {
            values = Map.copyOf(values);
            problems = List.copyOf(problems);
        }
    }
}
