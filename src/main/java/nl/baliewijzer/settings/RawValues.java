package nl.baliewijzer.settings;

import java.util.ArrayList;
import java.util.List;
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
    Sifted check(List<Setting<?>> allowed) {
        var good = SettingValues.NONE;
        var wrong = new ArrayList<>(problems);
        for (var value : values) {
            var setting = AllSettings.of(value.key()).filter(allowed::contains);
            if (setting.isEmpty()) {
                wrong.add(at(value, SettingFault.I001));
            } else if (setting.get().read(value.text()).isEmpty()) {
                wrong.add(refused(value, setting.get()));
            } else {
                good = good.withWritten(setting.get(), value.text());
            }
        }
        return new Sifted(good, wrong);
    }

    private static Problem refused(RawValue value, Setting<?> setting) {
        var fault = isQuoted(value.text(), setting) ? SettingFault.I009 : SettingFault.I002;
        return at(value, fault, setting.id(), setting.rule());
    }

    /// Whether it would be right without the quotation marks around it.
    private static boolean isQuoted(String text, Setting<?> setting) {
        boolean quoted = text.length() > 1 && text.startsWith(QUOTE) && text.endsWith(QUOTE);
        return quoted
                && setting.bare()
                && setting.read(text.substring(1, text.length() - 1)).isPresent();
    }

    private static Problem at(RawValue value, SettingFault fault, Object... found) {
        return Problem.at(value.file(), value.line(), value.path(), fault, found);
    }

    /// Whether nothing could be read at all, though something is there.
    boolean broken() {
        return values.isEmpty() && !problems.isEmpty();
    }

    /// Values that the table allows, and what was wrong with the rest.
    record Sifted(SettingValues values, List<Problem> problems) {
        Sifted {
            problems = List.copyOf(problems);
        }
    }
}
