package nl.baliewijzer.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
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
    private Optional<Supplier<CardFace>> face = Optional.empty();
    /// Made when a card is shown for the first time: on most days none is.
    private Optional<FarPopup> popup = Optional.empty();

    /// `across` is the client's own screen, as long as it is one.
    FarCard(Window window, Session session, ReadOnlyObjectProperty<Optional<Display>> across) {
        this.window = window;
        this.session = session;
        this.across = across;
        across.subscribe((before, now) -> hide());
        session.state().map(FarCard::isAsked).subscribe((before, asked) -> follow(asked));
    }

    /// Takes what was shown in the appointment before away for good, and shows such a face from now on.
    void furnish(Supplier<CardFace> next) {
        hide();
        popup = Optional.empty();
        face = Optional.of(next);
    }

    private void follow(boolean asked) {
        if (asked) {
            across.get().ifPresentOrElse(this::show, () -> Platform.runLater(this::leave));
        } else {
            hide();
        }
    }

    private static boolean isAsked(GuideState state) {
        return state.place().aside().equals(Optional.of(Aside.CARD_ACROSS))
                && !state.place().covered();
    }

    private void show(Display display) {
        popup = popup.or(() -> face.map(now -> new FarPopup(now.get(), window.scene(), this::leave)));
        popup.ifPresent(card -> card.show(
                OnScreen.of(display, Screen.getScreens(), window.scale()),
                window.scene().getWindow()));
    }

    private void hide() {
        popup.ifPresent(FarPopup::hide);
    }

    /// Without the card there is nothing to turn.
    private void leave() {
        if (popup.filter(FarPopup::isShowing).isEmpty()
                && session.now().place().aside().equals(Optional.of(Aside.CARD_ACROSS))) {
            session.apply(GuideState::back);
        }
    }
}
