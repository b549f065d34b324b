package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final int OPAQUE = 0xff000000;

    @TempDir
    Path folder;

    private static WritableImage picture(int width, int height) {
        WritableImage image = new WritableImage(width, height);
        Random random = new Random(112);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getPixelWriter().setArgb(x, y, OPAQUE | random.nextInt(1 << 24));
            }
        }
        return image;
    }

    /// JavaFX reads it with a decoder that has nothing in common with this writer.
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1, 1", "1, 9", "9, 1", "64, 48", "420, 900"})
    void whatIsWrittenIsReadBackPixelByPixel(int width, int height) throws IOException {
        Path file = folder.resolve("picture.png");
        WritableImage image = picture(width, height);
        Png.write(image, file);
        Image read = new Image(file.toUri().toString());
        assertFalse(read.isError(), () -> String.valueOf(read.getException()));
        assertEquals(width, read.getWidth());
        assertEquals(height, read.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertEquals(
                        image.getPixelReader().getArgb(x, y),
                        read.getPixelReader().getArgb(x, y));
            }
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThrows(
                IOException.class,
                () -> Png.write(picture(1, 1), folder.resolve("nowhere").resolve("a.png")));
    }
}
