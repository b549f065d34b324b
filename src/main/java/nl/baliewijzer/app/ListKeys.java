package nl.baliewijzer.app;

import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys on a list that is shut: they open it, as they do every other line that opens.
///
/// JavaFX opens it by F4 only, and an arrow changes what is chosen without a list to be seen.
public final class ListKeys {
    private static final Set<KeyCode> OPEN = Set.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.DOWN, KeyCode.UP);

    private ListKeys() {}

    /// Follows the keys of a scene from now on.
    public static void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof ComboBoxBase<?> box
                    && !box.isShowing()
                    && OPEN.contains(key.getCode())
                    && !key.isShortcutDown()
                    && !key.isAltDown()) {
                key.consume();
                box.show();
            }
        });
    }
}
