package nl.baliewijzer.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.WholeFile;

/// The employee's choices in a small JSON file; without a folder they live until exit.
public final class ChoicesFile {
    static final String NAME = "settings.json";

    private final Optional<Path> folder;

    /// `folder` is made at the first change; absent when this user has none.
    public ChoicesFile(Optional<Path> folder) {
        this.folder = folder;
    }

    /// What was kept; nothing is thrown, and whatever is wrong leaves the defaults.
    public record FoundChoices(Choices choices, List<Problem> problems) {
        public FoundChoices {
            problems = List.copyOf(problems);
        }
    }

    /// Reads the file; one that is broken as a whole is set aside as `settings.json.broken`.
    public FoundChoices load() {
        var raw = read();
        var checked = raw.check(Settings.ROWS);
        var problems = new ArrayList<>(checked.problems());
        if (raw.broken()) {
            folder.ifPresent(found -> problems.add(setAside(found.resolve(NAME))));
        }
        return new FoundChoices(new Choices(checked.values()), problems);
    }

    /// The numbers of use in the same folder.
    UsageFile usage() {
        return new UsageFile(folder);
    }

    /// Whether there is a place for the file, and no file there.
    boolean isNew() {
        return folder.filter(found -> Files.notExists(found.resolve(NAME))).isPresent();
    }

    /// Reads the file as [#load] does, but changes nothing.
    public FoundChoices look() {
        var checked = read().check(Settings.ROWS);
        return new FoundChoices(new Choices(checked.values()), checked.problems());
    }

    private RawValues read() {
        return folder.map(found -> new JsonFile(found.resolve(NAME)).read())
                .orElseGet(() -> new RawValues(List.of(), List.of(notKept(NAME))));
    }

    /// After a crash either the old or the new file is there, whole.
    Optional<Problem> save(Choices choices) {
        if (folder.isEmpty()) {
            return Optional.of(notKept(NAME));
        }
        var file = folder.get().resolve(NAME);
        try {
            Files.createDirectories(folder.get());
            WholeFile.write(file, json(choices).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException cannotWrite) {
            return Optional.of(notKept(file.toString()));
        }
    }

    private static Problem setAside(Path file) {
        var aside = file.resolveSibling(NAME + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Problem.of(file.toString(), SettingFault.I006, aside.getFileName());
        } catch (IOException cannotMove) {
            return Problem.of(file.toString(), SettingFault.I007);
        }
    }

    private static String json(Choices choices) {
        return choices.values().settings().stream()
                .map(setting -> "  \"" + setting.id() + "\": " + value(setting, choices))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String value(Setting<?> setting, Choices choices) {
        var text = choices.values().written(setting).orElseThrow();
        // control characters, which JSON would want escaped too, are refused by the table
        return setting.bare() ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Problem notKept(String file) {
        return Problem.of(file, SettingFault.I008);
    }
}
