package nl.baliewijzer.app;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Tells the styles whether one uses keys or the mouse now.
///
/// JavaFX shows the focus after Tab, but not where the program puts it, nor after an arrow in a group.
public final class KeysUsed {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private KeysUsed() {}

    /// Follows the keys and the mouse of a scene from now on.
    public static void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> mark(scene, true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mark(scene, false));
    }

    /// Says that a key was used where the scene itself does not hear it: in a menu or list.
    static void used(Scene scene) {
        mark(scene, true);
    }

    private static void mark(Scene scene, boolean keys) {
        scene.getRoot().pseudoClassStateChanged(KEYS, keys);
    }
}
