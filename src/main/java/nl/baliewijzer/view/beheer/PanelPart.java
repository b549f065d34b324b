package nl.baliewijzer.view.beheer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Where a part of the panel stands beside a form.
///
/// A screen of the panel takes the keyboard when it comes; here somebody is typing in the form that made it come.
public final class PanelPart extends VBox {
    public PanelPart() {
        getStyleClass().add("bench-panel");
    }

    /// Puts another screen there, which leaves the keyboard where it is.
    public void show(Node screen) {
        screen.setDisable(true);
        getChildren().setAll(screen);
        Platform.runLater(() -> screen.setDisable(false));
    }
}
