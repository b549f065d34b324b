package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.JsonFile;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"baliewijzer", "Program Files", "Gemeente Zuidhé/Balie wijzer (1.0)"})
    void theFontsAreLoadedFromWhateverFolderItIsInstalledIn(String place) throws IOException {
        Path home = folder.resolve(place);
        Path fonts = Files.createDirectories(home.resolve("fonts"));
        for (String weight : List.of("Regular", "Medium", "SemiBold", "Bold")) {
            String name = "AtkinsonHyperlegibleNext-" + weight + ".ttf";
            Files.copy(Path.of("styles/fonts", name), fonts.resolve(name));
        }
        assertEquals(4, PanelFonts.load(home));
    }

    @Test
    void withoutFontsThereIsNothingToLoad() {
        assertEquals(0, PanelFonts.load(folder));
    }

    /// Each way to write beheer.json that the launcher and the program once read differently.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"autostart\": false}",
                "{\"autostart\": true}",
                "{\"autostart\":\n\n false}",
                "{}",
                "\uFEFF{\"autostart\": false}",
                "{\"autostart\": false,}",
                "{\"autostart\": true, \"autostart\": false}",
                "{\"nested\": {\"autostart\": false}}",
                "{\"name\": \"\\\"autostart\\\":false\"}"
            })
    void afterLoggingInItOpensUnlessTheOneReaderOfTheSettingsSaysNo(String settings) throws Exception {
        Path file = Files.writeString(folder.resolve("beheer.json"), settings);
        Central central = Central.of(List.of(new JsonFile(file)));
        boolean reported = central.get(AllSettings.AUTOSTART);
        assertEquals(settings.matches("(?s)\\{\"autostart\":\\s*false}"), !reported);
        Launcher first = new Launcher(Optional.of("start"));
        assertEquals(!reported, Launch.staysAway(Options.of(List.of("--login")), central, first));
        assertFalse(Launch.staysAway(Options.of(List.of("--summon")), central, first), "whoever asks gets it");
        assertFalse(Launch.staysAway(Options.of(List.of("--login", "--tour")), central, first));
        Launcher renewal = new Launcher(Optional.of("renewal"));
        assertFalse(Launch.staysAway(Options.of(List.of("--login")), central, renewal), "it was there already");
    }
}
