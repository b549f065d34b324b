package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.css.Stylesheet;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The installed program has its style sheets parsed already; they must still follow the colours of the system.
class ParsedSheetsTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final Path TOKENS = Path.of("styles", "tokens.css");

    @Test
    void aParsedSheetHasTheColoursOfEveryScheme(@TempDir Path folder) throws IOException {
        Path parsed = folder.resolve("parsed.bss");
        Stylesheet.convertToBinary(TOKENS.toFile(), parsed.toFile());

        for (ColorScheme scheme : ColorScheme.values()) {
            assertEquals(paper(TOKENS, scheme), paper(parsed, scheme), scheme.name());
        }
        assertNotEquals(paper(parsed, ColorScheme.LIGHT), paper(parsed, ColorScheme.DARK));
    }

    private static Paint paper(Path sheet, ColorScheme scheme) {
        Region region = new Region();
        region.setStyle("-fx-background-color: -paper");
        Scene scene = new Scene(region);
        scene.getStylesheets().add(sheet.toUri().toString());
        scene.getPreferences().setColorScheme(scheme);
        region.applyCss();
        return region.getBackground().getFills().getFirst().getFill();
    }
}
