package nl.baliewijzer.app;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;

/// Where a screen of the desktop lies for JavaFX, which has its own measure for every screen.
final class OnScreen {
    private OnScreen() {}

    /// The rectangle of a display, in pixels of JavaFX.
    ///
    /// The screen of JavaFX that alone has as many pixels is the one; else all are taken to have the scale of the
    /// panel, `scale` pixels of the display to one of JavaFX.
    static Rectangle2D of(Display display, List<Screen> screens, double scale) {
        Box whole = display.whole();
        List<Screen> same = screens.stream()
                .filter(screen -> pixels(screen.getBounds().getWidth(), screen.getOutputScaleX()) == whole.width()
                        && pixels(screen.getBounds().getHeight(), screen.getOutputScaleY()) == whole.height())
                .toList();
        return same.size() == 1
                ? same.getFirst().getBounds()
                : new Rectangle2D(whole.x() / scale, whole.y() / scale, whole.width() / scale, whole.height() / scale);
    }

    private static long pixels(double length, double scale) {
        return Math.round(length * scale);
    }
}
