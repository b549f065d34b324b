package nl.baliewijzer.app;

import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Screen;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.clientcard.CardFace;

/// The card for the client on a screen of their own.
///
/// It is a popup of the panel: it takes no keyboard, has no title, stands in no task bar, and goes with every other
/// popup when the panel is covered, made a strip, hidden or closed, or when the program fails. Whatever takes it away,
/// it stays away until the employee shows it again.
final class FarCard {
    private final Window window;
    private final Session session;
    private final ReadOnlyObjectProperty<Optional<Display>> across;
    private final Popup popup = new Popup();
    private final StackPane sheet = new StackPane();

    /// `across` is the client's own screen, as long as it is one.
    FarCard(Window window, Session session, ReadOnlyObjectProperty<Optional<Display>> across) {
        this.window = window;
        this.session = session;
        this.across = across;
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.getScene().getStylesheets().setAll(window.scene().getStylesheets());
        // the colours of the panel are the employee's own; the client gets dark letters on white
        popup.getScene().getPreferences().setColorScheme(ColorScheme.LIGHT);
        sheet.getStyleClass().add("client-sheet");
        // never larger than the screen: what is below or beside that is somebody else's
        sheet.setMinSize(0, 0);
        popup.getContent().setAll(sheet);
        popup.setOnHidden(event -> Platform.runLater(this::leave));
        across.subscribe((before, now) -> popup.hide());
        session.state().map(FarCard::isAsked).subscribe((before, asked) -> follow(asked));
    }

    /// Takes what was shown in the appointment before away for good, and shows this face from now on.
    void furnish(CardFace face) {
        popup.hide();
        sheet.getChildren().setAll(face);
    }

    private void follow(boolean asked) {
        if (asked) {
            across.get().ifPresentOrElse(this::show, () -> Platform.runLater(this::leave));
        } else {
            popup.hide();
        }
    }

    private static boolean isAsked(GuideState state) {
        return state.place().aside().equals(Optional.of(Aside.CARD_ACROSS))
                && !state.place().covered();
    }

    private void show(Display display) {
        Rectangle2D place = OnScreen.of(display, Screen.getScreens(), window.scale());
        sheet.setPrefSize(place.getWidth(), place.getHeight());
        popup.show(window.scene().getWindow(), place.getMinX(), place.getMinY());
    }

    /// Without the card there is nothing to turn.
    private void leave() {
        if (!popup.isShowing() && session.now().place().aside().equals(Optional.of(Aside.CARD_ACROSS))) {
            session.apply(GuideState::back);
        }
    }
}
