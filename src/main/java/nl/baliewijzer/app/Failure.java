package nl.baliewijzer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.view.Popups;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.parts.LineField;

/// What happens when something fails that nobody expected: the emergency card, and the program stays.
///
/// Where not even that can be shown the process ends, so that it does not count as the panel.
final class Failure {
    private final Stage stage;
    private final Settings settings;
    private final Supplier<EmergencyCard> make;
    private Optional<EmergencyCard> card = Optional.empty();
    private Consumer<Boolean> cover;
    private volatile boolean shown;
    private boolean unseen;

    /// `localLead` is the line about the municipality's own contact, if it is known; the card stands where `settings`
    /// would have the panel, when the window was not shown yet. A `kiosk` cannot be closed by it.
    Failure(Stage stage, Optional<String> localLead, Settings settings, boolean kiosk) {
        this.stage = stage;
        this.settings = settings;
        make = () -> new EmergencyCard(localLead, covered -> cover.accept(covered), ways(kiosk));
        cover = this::covered;
    }

    /// Ends the program in the place of the card: nobody looks at a tour, and a card would stand there for ever.
    void endInstead() {
        unseen = true;
    }

    /// Makes the card ahead, so that a failure finds it ready; call when the first frame is on the screen.
    void prepare() {
        var _ = card();
    }

    private EmergencyCard card() {
        EmergencyCard ready = card.orElseGet(make);
        card = Optional.of(ready);
        return ready;
    }

    private static List<EmergencyCard.CardAction> ways(boolean kiosk) {
        List<EmergencyCard.CardAction> ways = new ArrayList<>();
        if (Launcher.ofThisProcess().isPresent()) {
            ways.add(new EmergencyCard.CardAction(
                    "Opnieuw starten", () -> Runtime.getRuntime().exit(Launcher.RESTART)));
        }
        if (!kiosk) {
            ways.add(new EmergencyCard.CardAction("Sluiten", Platform::exit));
        }
        return ways;
    }

    /// Covers and uncovers the card with this appointment, from wherever that is asked.
    void follow(Session session) {
        cover = session::cover;
        session.state().map(state -> state.place().covered()).subscribe(covered -> {
            if (shown) {
                covered(covered);
            }
        });
    }

    /// Whether the card is all that can be seen; may be asked on any thread.
    boolean isShown() {
        return shown;
    }

    /// Shows the card, and says on the console what failed: the type and the place, never a message with content.
    void show(Throwable thrown) {
        if (LineField.isOfClipboard(thrown)) {
            return;
        }
        System.err.println("E001 " + Ends.where(thrown));
        show();
    }

    /// Opens the window; a part that is missing or broken ends at the card too. JavaFX would say it on the console, and
    /// show nothing.
    void guard(Runnable opening) {
        try {
            opening.run();
        } catch (Throwable broken) {
            show(broken);
        }
    }

    /// Shows the card, once, from any thread.
    void show() {
        if (unseen) {
            Ends.brokenTour();
        }
        try {
            Platform.runLater(this::replace);
        } catch (IllegalStateException noJavaFx) {
            Ends.brokenDown(noJavaFx);
        }
    }

    private void replace() {
        if (shown) {
            return;
        }
        shown = true;
        try {
            Popups.close();
            boolean stands = stage.isShowing();
            Optional.ofNullable(stage.getScene()).ifPresent(broken -> broken.setRoot(new Group()));
            stage.setScene(card().scene());
            if (!stands) {
                stage.initStyle(StageStyle.UNDECORATED);
                place();
            }
            covered(true);
            cover.accept(true);
            stage.setOpacity(1);
            stage.show();
        } catch (Throwable cannotEven) {
            Ends.brokenDown(cannotEven);
        }
    }

    /// What a later start asks of a panel that never came.
    void obey(Word word) {
        if (!shown) {
            return;
        }
        switch (word) {
            case SUMMON, TOGGLE -> {
                covered(false);
                stage.show();
                stage.toFront();
            }
            case COVER -> covered(true);
            case HIDE -> stage.hide();
            case LOGIN -> {
                // whoever logs in finds the card as it is
            }
        }
    }

    private void covered(boolean yes) {
        card().cover(yes);
        stage.setTitle(yes ? "Bezoekersinfo" : "Baliewijzer");
    }

    private void place() {
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        stage.setWidth(settings.get(AllSettings.WIDTH));
        stage.setHeight(free.getHeight());
        stage.setX(
                settings.get(AllSettings.EDGE) == Edge.LEFT
                        ? free.getMinX()
                        : free.getMaxX() - settings.get(AllSettings.WIDTH));
        stage.setY(free.getMinY());
        stage.setAlwaysOnTop(true);
    }
}
