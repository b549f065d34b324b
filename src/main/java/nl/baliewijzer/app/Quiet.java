package nl.baliewijzer.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// What a panel does when nobody waits for it: it tidies up, and while it is hidden it draws no more.
final class Quiet {
    private final Pulse pulse = new Pulse();
    private final ReadOnlyObjectProperty<Showing> shown;
    private Runnable tidy = () -> {};
    private boolean preparing = true;

    /// Follows how much of the panel is on the screen, and what can be brought back of an appointment that is over.
    Quiet(ReadOnlyObjectProperty<Showing> shown, ObservableValue<? extends Optional<?>> undoable) {
        this.shown = shown;
        shown.subscribe(now -> {
            beat();
            if (now == Showing.HIDDEN) {
                tidy.run();
            }
        });
        undoable.subscribe(now -> {
            if (now.isEmpty()) {
                tidy.run();
            }
        });
    }

    /// Says how one tidies up.
    void by(Runnable task) {
        tidy = task;
    }

    /// Hears whether there still are screens to be made ahead, for which JavaFX has to beat, and answers the same.
    boolean prepares(boolean now) {
        preparing = now;
        beat();
        if (!now) {
            tidy.run();
        }
        return now;
    }

    private void beat() {
        pulse.slow(!preparing && shown.get() == Showing.HIDDEN);
    }
}
