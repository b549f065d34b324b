package nl.baliewijzer.view;

import java.util.List;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The windows that a control opens by itself: menus, lists, tooltips.
public final class Popups {
    private Popups() {}

    /// Closes all of them: each would stay in sight over the cover.
    public static void close() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }
}
