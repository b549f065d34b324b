package nl.baliewijzer.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.shell.ShellController;

/// The screens of one client, which are thrown away at *Klaar* with whatever was typed or shown in them.
final class Appointment {
    private final Window window;
    private final FarCard farCard;
    private final Quiet quiet;
    private Optional<ShellController> frame = Optional.empty();

    /// Shows nothing yet; `across` is the client's own screen, as long as it is one, and `quiet` hears when there are
    /// no
    /// more screens to be made ahead.
    Appointment(Window window, Session session, ReadOnlyObjectProperty<Optional<Display>> across, Quiet quiet) {
        this.window = window;
        this.quiet = quiet;
        farCard = new FarCard(window, session, across);
    }

    /// Lets go of what was typed, and puts new screens in the place of those that are there.
    void anew(Supplier<Wiring> wiring) {
        clearFields();
        furnish(wiring.get());
        prepare();
    }

    /// Puts screens in the window.
    void furnish(Wiring wiring) {
        farCard.furnish(wiring::face);
        Views views = wiring.views();
        Views.LoadedView<ShellController> fresh = views.load(View.SHELL, ShellController.class);
        fresh.controller().name(wiring.name());
        window.faces()
                .content(
                        fresh.root(),
                        () -> views.load(wiring.instead(), Object.class).root());
        frame = Optional.of(fresh.controller());
        focus();
    }

    /// Puts the keyboard where one begins to read.
    void focus() {
        frame.ifPresent(ShellController::focus);
    }

    /// Does what the button of the main action does.
    void fireMain() {
        frame.ifPresent(ShellController::fireMain);
    }

    /// Closes what was opened last, or else goes back.
    void back() {
        frame.ifPresent(ShellController::back);
    }

    /// Asks on the cover whether somebody is still there, or takes the question away.
    void warn(boolean soon) {
        frame.ifPresent(shell -> shell.warn(soon));
    }

    /// Whether something stands in a field.
    boolean isTyped() {
        return frame.filter(ShellController::isTyped).isPresent();
    }

    /// Empties every field: JavaFX may hold on to the one that had the focus last.
    private void clearFields() {
        frame.ifPresent(ShellController::clearFields);
    }

    /// Makes the screens ahead, one a frame, so that a key in between waits for one of them at most.
    void prepare() {
        var _ = quiet.prepares(true);
        window.eachFrame(() -> quiet.prepares(preparesOne()));
    }

    /// Makes one more screen ahead; false when there is none left to make.
    private boolean preparesOne() {
        return window.faces().prepare()
                || frame.filter(ShellController::prepare).isPresent();
    }
}
