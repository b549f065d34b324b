package nl.baliewijzer.view.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The one row under every screen: 112 at the left, the main action at the right; a wide frame has room between them.
record Foot(HBox actions, Button main) {
    private static final double MAIN_SHARE = 0.25;

    void lay(boolean wide) {
        if (wide) {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox.setHgrow(main, Priority.NEVER);
            main.prefWidthProperty().bind(actions.widthProperty().multiply(MAIN_SHARE));
            actions.getChildren().add(1, between);
        } else {
            main.prefWidthProperty().unbind();
            main.setPrefWidth(Region.USE_COMPUTED_SIZE);
            HBox.setHgrow(main, Priority.ALWAYS);
            actions.getChildren().remove(1);
        }
    }
}
