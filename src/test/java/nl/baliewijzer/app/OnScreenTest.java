package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnScreenTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static Display display(int x, int y, int width, int height) {
        Box area = new Box(x, y, width, height);
        return new Display("A", "A", area, area, false, false);
    }

    @Test
    void theScreenOfJavaFxThatAloneHasAsManyPixelsIsTheOne() {
        Screen here = Screen.getPrimary();
        Rectangle2D bounds = here.getBounds();
        int width = (int) Math.round(bounds.getWidth() * here.getOutputScaleX());
        int height = (int) Math.round(bounds.getHeight() * here.getOutputScaleY());
        // its place in pixels may be any: JavaFX counts the ones before it in a measure of its own
        assertEquals(bounds, OnScreen.of(display(5760, 0, width, height), List.of(here), 2));
        assertEquals(
                new Rectangle2D(2880, 0, width / 2.0, height / 2.0),
                OnScreen.of(display(5760, 0, width, height), List.of(here, here), 2));
    }

    @Test
    void anUnknownScreenHasTheScaleOfThePanel() {
        assertEquals(
                new Rectangle2D(-640, 100, 400, 240),
                OnScreen.of(display(-960, 150, 600, 360), Screen.getScreens(), 1.5));
    }
}
