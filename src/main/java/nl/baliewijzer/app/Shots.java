package nl.baliewijzer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Takes pictures of the window, and of what can be read in it, where somebody wants them.
final class Shots {
    private static final int OPAQUE = 255;

    private final Scene scene;
    private final Optional<Path> folder;

    Shots(Scene scene, Optional<Path> folder) {
        this.scene = scene;
        this.folder = folder;
    }

    /// A picture of this name, if there is a folder for it.
    void take(String name) {
        folder.ifPresent(to -> {
            try {
                Files.createDirectories(to);
                Png.write(withPopups(), to.resolve(name + ".png"));
                Files.writeString(to.resolve(name + ".txt"), SeenTexts.of(scene.getRoot()));
            } catch (IOException cannotWrite) {
                throw new UncheckedIOException(cannotWrite);
            }
        });
    }

    /// The window with what has opened over it.
    private WritableImage withPopups() {
        WritableImage image = scene.snapshot(null);
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).forEach(popup -> paste(image, popup));
        return image;
    }

    private void paste(WritableImage image, Window popup) {
        Window below = scene.getWindow();
        int left = (int) Math.round(popup.getX() - below.getX());
        int top = (int) Math.round(popup.getY() - below.getY());
        WritableImage over = popup.getScene().snapshot(null);
        for (int y = Math.max(0, -top); y < over.getHeight() && top + y < image.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < over.getWidth() && left + x < image.getWidth(); x++) {
                int pixel = over.getPixelReader().getArgb(x, y);
                if (pixel >>> 24 == OPAQUE) {
                    image.getPixelWriter().setArgb(left + x, top + y, pixel);
                }
            }
        }
    }
}
