package nl.baliewijzer.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.StrictJson;
import nl.baliewijzer.settings.RawValues.RawValue;

/// Settings in a JSON file: one object with single values; a file that is not there holds none.
public record JsonFile(Path path) implements AdminSource {
    /// The most bytes of a file: every setting at its longest fits ten times.
    static final int LARGEST = 64 * 1024;

    @Override
    public RawValues read() {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return RawValues.NONE;
        }
        // a pipe or a device would never end, or never begin
        if (!Files.isRegularFile(path)) {
            return broken(Problem.of(path.toString(), SettingFault.I005));
        }
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? broken(Problem.of(path.toString(), SettingFault.I004, LARGEST / 1024))
                    : parse(bytes);
        } catch (IOException cannotRead) {
            return broken(Problem.of(path.toString(), SettingFault.I005));
        }
    }

    private RawValues parse(byte[] bytes) {
        var parsed = StrictJson.read(path.toString(), bytes);
        if (parsed.tree().isEmpty()) {
            return new RawValues(List.of(), parsed.problems());
        }
        return switch (parsed.tree().get()) {
            case Json.Obj root -> {
                var values = root.members().entrySet().stream()
                        .map(member -> value(member.getKey(), member.getValue()))
                        .toList();
                yield new RawValues(values, parsed.problems());
            }
            case Json other -> broken(Problem.at(path.toString(), other.line(), other.path(), SettingFault.I003));
        };
    }

    private RawValue value(String key, Json json) {
        boolean quoted = json instanceof Json.Text
                && AllSettings.of(key).filter(Setting::bare).isPresent();
        String text = quoted ? RawValues.QUOTE + text(json) + RawValues.QUOTE : text(json);
        return new RawValue(key, text, path.toString(), json.line(), json.path());
    }

    /// The value as text; an object or list is no value, and no setting accepts an empty text.
    private static String text(Json json) {
        return switch (json) {
            case Json.Text text -> text.value();
            case Json.Flag flag -> Boolean.toString(flag.value());
            case Json.Num number
            when number.value() == Math.rint(number.value()) -> Long.toString((long) number.value());
            case Json.Num number -> Double.toString(number.value());
            case Json.Obj _, Json.Arr _ -> "";
        };
    }

    private static RawValues broken(Problem problem) {
        return new RawValues(List.of(), List.of(problem));
    }
}
