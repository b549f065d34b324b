package nl.baliewijzer.settings;

import java.nio.file.Path;
import java.util.Optional;

/// Keeps one choice in the employee's file, as a program of its own: `script/test-faults` breaks it off everywhere.
public final class SaveOnce {
    private SaveOnce() {}

    /// The folder and the theme; ends with 3 when it was said that the choice is not kept.
    public static void main(String[] arguments) {
        var file = new ChoicesFile(Optional.of(Path.of(arguments[0])));
        var problem = file.save(new Choices(SettingValues.of(AllSettings.THEME, Theme.valueOf(arguments[1]))));
        System.exit(problem.isPresent() ? 3 : 0);
    }
}
