package nl.baliewijzer.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import nl.baliewijzer.view.clientcard.CardFace;

/// The window of a card on the client's own screen: of exactly that size, in dark letters on white.
final class FarPopup {
    private final Popup popup = new Popup();
    private final StackPane sheet;

    /// Shows nothing yet; `gone` is done after it went away, whoever did that.
    FarPopup(CardFace face, Scene panel, Runnable gone) {
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.getScene().getStylesheets().setAll(panel.getStylesheets());
        // the colours of the panel are the employee's own
        popup.getScene().getPreferences().setColorScheme(ColorScheme.LIGHT);
        sheet = new StackPane(face);
        sheet.getStyleClass().add("client-sheet");
        // never larger than the screen: what is below or beside that is somebody else's
        sheet.setMinSize(0, 0);
        popup.getContent().setAll(sheet);
        popup.setOnHidden(event -> Platform.runLater(gone));
    }

    /// Shows it there, as part of that window.
    void show(Rectangle2D place, javafx.stage.Window panel) {
        sheet.setPrefSize(place.getWidth(), place.getHeight());
        popup.show(panel, place.getMinX(), place.getMinY());
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }
}
