package bare;

import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A window with one label, of the size and at the place of the panel.
public final class Bare extends Application {
    private static final double WIDTH = 420;

    public static void main(String[] args) {
        launch(Bare.class, args);
    }

    @Override
    public void start(Stage stage) {
        StackPane root = new StackPane(new Label("Een venster met deze regel, en verder niets."));
        root.setAlignment(Pos.TOP_LEFT);
        root.setPadding(new Insets(20));
        Rectangle2D work = Screen.getPrimary().getVisualBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setScene(new Scene(root, WIDTH, work.getHeight()));
        stage.setX(work.getMaxX() - WIDTH);
        stage.setY(work.getMinY());
        stage.show();
    }
}
