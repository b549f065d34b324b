package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertEquals(4, Launch.loadFonts(home));
    }

    @Test
    void withoutFontsThereIsNothingToLoad() {
        assertEquals(0, Launch.loadFonts(folder));
    }
}
