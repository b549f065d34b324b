package nl.baliewijzer.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.json.MemoryFolder;

/// Any bytes as `beheer.json` and as the employee's own file: settings that hold. `script/fuzz` feeds it.
public final class SettingsFuzz {
    private static final Path FOLDER = MemoryFolder.create();
    private static final Path CENTRAL = FOLDER.resolve("beheer.json");

    private SettingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(CENTRAL, input);
        Central central = Central.of(List.of(new JsonFile(CENTRAL)));
        AllSettings.rows().stream()
                .filter(setting -> setting.builtIn().isPresent())
                .forEach(central::get);
        var _ = central.desk(Desk.UNKNOWN);
        Files.write(FOLDER.resolve(ChoicesFile.NAME), input);
        ChoicesFile file = new ChoicesFile(Optional.of(FOLDER));
        Choices choices = file.load().choices();
        var _ = choices.settings(central);
        file.save(choices).ifPresent(problem -> {
            throw new AssertionError("not kept: " + problem);
        });
        if (!file.load().choices().equals(choices)) {
            throw new AssertionError("what was written is read as something else: " + choices);
        }
    }
}
