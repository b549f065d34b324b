package nl.baliewijzer.app.beheer;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Key;
import nl.baliewijzer.view.beheer.BenchController;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.Room;

/// The keys of the coordinator's window: of undoing, of the main action, of the rail, and those that make text larger.
final class BenchKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private static final List<Room> ROOMS = List.of(Room.values());

    private final BenchModel model;
    private final BenchController frame;
    private final SettingsStore store;

    BenchKeys(BenchModel model, BenchController frame, SettingsStore store) {
        this.model = model;
        this.frame = frame;
        this.store = store;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (does(event)) {
                event.consume();
            }
        });
    }

    /// Whether the key was one of these; undoing is of the whole draft, also while one types.
    private boolean does(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            model.redo();
        } else if (Key.ON.matches(event)) {
            frame.fireMain();
        } else if (Key.LARGER.matches(event)) {
            store.change(Settings::withLargerText);
        } else if (Key.SMALLER.matches(event)) {
            store.change(Settings::withSmallerText);
        } else {
            return goes(event);
        }
        return true;
    }

    /// Ctrl with a figure goes to that line of the rail.
    private boolean goes(KeyEvent event) {
        if (!event.isShortcutDown() || !event.getCode().isDigitKey()) {
            return false;
        }
        int line = event.getCode().getChar().charAt(0) - '1';
        if (line < 0 || line >= ROOMS.size()) {
            return false;
        }
        model.go(BenchPlace.at(ROOMS.get(line)));
        return true;
    }
}
