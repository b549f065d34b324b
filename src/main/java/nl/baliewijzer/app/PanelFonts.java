package nl.baliewijzer.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.FontFiles;
import nl.baliewijzer.view.CardFonts;

/// The letters of the panel; they are loaded while it starts.
public record PanelFonts(CompletableFuture<Void> loaded) {
    /// Loads the fonts: beside the start of JavaFX, but on Windows after it.
    ///
    /// Only on Linux is there something to wait for, fontconfig; and under Wine two threads that load libraries of
    /// JavaFX at the same time may wait for one another for ever.
    static PanelFonts loading(Optional<Path> home, CompletableFuture<Boolean> started) {
        return new PanelFonts(
                Folders.onWindows()
                        ? started.thenRun(() -> loadAfterSystem(home))
                        : CompletableFuture.runAsync(() -> loadAfterSystem(home), Launch.beside("load fonts")));
    }

    /// First asks for a font of the system: that has all of them listed, for which JavaFX would wait.
    private static void loadAfterSystem(Optional<Path> home) {
        var _ = Font.getDefault();
        home.ifPresent(PanelFonts::load);
    }

    /// Whether this computer has letters at all: without any JavaFX breaks at the first word, and again at the next.
    boolean areThere() {
        try {
            loaded.join();
            return new Text("112").getLayoutBounds().getWidth() > 0;
        } catch (RuntimeException | Error none) {
            return false;
        }
    }

    /// Loads those in this folder; without them the system's serves. The answer is how many were loaded.
    public static long load(Path home) {
        return FontFiles.in(home).stream().filter(CardFonts::load).count();
    }
}
