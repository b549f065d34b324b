package nl.baliewijzer.view.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands under every screen: below each other in a panel, in one line in a wide frame, 112 always first or last.
record Foot(VBox foot, Button undo, Pane actions, Region emergency) {
    private static final double EMERGENCY_SHARE = 0.32;
    private static final double ACTIONS_SHARE = 0.4;

    void lay(boolean wide) {
        if (wide) {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            emergency.prefWidthProperty().bind(foot.widthProperty().multiply(EMERGENCY_SHARE));
            actions.prefWidthProperty().bind(foot.widthProperty().multiply(ACTIONS_SHARE));
            HBox line = new HBox(emergency, between, undo, actions);
            line.getStyleClass().add("foot-line");
            foot.getChildren().setAll(line);
        } else {
            emergency.prefWidthProperty().unbind();
            actions.prefWidthProperty().unbind();
            emergency.setPrefWidth(Region.USE_COMPUTED_SIZE);
            actions.setPrefWidth(Region.USE_COMPUTED_SIZE);
            foot.getChildren().setAll(undo, actions, emergency);
        }
    }
}
