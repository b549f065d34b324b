package nl.baliewijzer.system;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtensionContext;

/// What is kept of a test that failed, in `target/system`: the display, its windows, and what the program printed.
final class Evidence {
    private static final Path KEPT = Path.of("target", "system");

    private Evidence() {}

    static void keep(RealDesk desk, ExtensionContext context) throws IOException {
        Path folder = Files.createDirectories(
                KEPT.resolve(context.getRequiredTestClass().getSimpleName() + "."
                        + context.getDisplayName()
                                .replaceAll("[^A-Za-z0-9]+", " ")
                                .strip()
                                .replace(' ', '-')));
        Files.writeString(folder.resolve("windows.txt"), desk.tools().read("xwininfo", "-root", "-tree"));
        byte[] picture = desk.eyes().picture();
        if (picture.length > 0) {
            ImageIO.write(image(picture), "png", folder.resolve("display.png").toFile());
        }
        try (Stream<Path> logs = Files.list(desk.seat().folder("logs"))) {
            for (Path log : logs.toList()) {
                Files.copy(log, folder.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// What `xwd` wrote: a header of numbers, the colours, and three or four bytes a pixel.
    private static BufferedImage image(byte[] picture) {
        ByteBuffer header = ByteBuffer.wrap(picture);
        int width = header.getInt(4 * 4);
        int height = header.getInt(5 * 4);
        int bytes = header.getInt(11 * 4) / 8;
        int line = header.getInt(12 * 4);
        int first = header.getInt(0) + header.getInt(19 * 4) * 12;
        ByteBuffer pixels = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getInt(first + y * line + bytes * x));
            }
        }
        return image;
    }
}
