package nl.baliewijzer.view.clientcard;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that turn the card for the client while a part of the window has the keyboard.
public final class Turning {
    private Turning() {}

    /// Turns the card of `model` by the keys that come by at `node`.
    public static void listen(Node node, ClientCardModel model) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> turn(key, model));
    }

    private static void turn(KeyEvent key, ClientCardModel model) {
        switch (key.getCode()) {
            case RIGHT, PAGE_DOWN, SPACE -> model.next();
            case LEFT, PAGE_UP -> model.previous();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
