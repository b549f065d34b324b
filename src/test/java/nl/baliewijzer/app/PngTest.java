package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
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

    /// Length, name, data and check sum of each chunk, as the PNG specification has it.
    @Test
    void everyChunkIsWhole() throws IOException {
        Path file = folder.resolve("picture.png");
        Png.write(picture(7, 5), file);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        byte[] signature = new byte[8];
        bytes.get(signature);
        assertArrayEquals(new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10}, signature);
        List<String> names = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] chunk = new byte[bytes.getInt() + 4];
            bytes.get(chunk);
            CRC32 crc = new CRC32();
            crc.update(chunk);
            assertEquals((int) crc.getValue(), bytes.getInt());
            names.add(new String(Arrays.copyOf(chunk, 4), StandardCharsets.US_ASCII));
        }
        assertEquals(List.of("IHDR", "IDAT", "IEND"), names);
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        Png.write(picture(20, 20), folder.resolve("a.png"));
        Png.write(picture(20, 20), folder.resolve("b.png"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThrows(
                IOException.class,
                () -> Png.write(picture(1, 1), folder.resolve("nowhere").resolve("a.png")));
    }
}
