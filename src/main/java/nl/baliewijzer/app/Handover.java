package nl.baliewijzer.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.desktop.plain.PlainDesktop;

/// The window in the hands of the desktop, once that has taken it over; until then, and where it does not, in those of
/// JavaFX.
final class Handover {
    private final Window window;
    private final Runnable lost;
    private final ReadOnlyBooleanWrapper reserved = new ReadOnlyBooleanWrapper();
    private Desktop desktop = new PlainDesktop("");
    private boolean adopted;
    private boolean gone;

    /// `lost` is called when another program destroyed the window: nothing can be shown in it any more.
    Handover(Window window, Runnable lost) {
        this.window = window;
        this.lost = lost;
    }

    /// Hands the window over; `look` is called for other screens, and `then` once it is taken over or will not be.
    void to(Desktop found, Runnable look, Runnable then) {
        desktop = found;
        found.screens().watchScreens(_ -> Platform.runLater(look));
        var _ = found.dock()
                .adopt(window.title(), () -> Platform.runLater(this::destroyed))
                .thenAccept(has -> Platform.runLater(() -> {
                    adopted = has;
                    then.run();
                }));
    }

    /// The window is no more; when the program did that itself, it knows.
    private void destroyed() {
        if (window.isShowing()) {
            lost.run();
        }
    }

    /// The screens that are on.
    List<Display> screens() {
        List<Display> now = desktop.screens().now();
        return now.isEmpty() ? window.screens() : now;
    }

    /// Whether room is kept free beside the window.
    ReadOnlyBooleanProperty reserved() {
        return reserved.getReadOnlyProperty();
    }

    /// Puts the window there.
    void stand(Stand wanted) {
        if (adopted) {
            var _ = desktop.dock().stand(wanted).thenAccept(kept -> Platform.runLater(() -> reserved.set(kept)));
        } else {
            window.place(wanted.area());
        }
    }

    /// Shows the window; with `focus` the keyboard goes to it.
    void show(boolean focus) {
        gone = false;
        if (adopted) {
            desktop.dock().show(focus);
        } else {
            window.show(false);
        }
        if (focus) {
            window.toFront();
        }
    }

    void hide() {
        gone = true;
        if (adopted) {
            desktop.dock().hide();
        } else {
            window.hide();
        }
    }

    /// Whether it was hidden last.
    boolean isGone() {
        return gone;
    }

    void giveKeyboardBack() {
        desktop.dock().giveKeyboardBack();
    }

    /// Gives the keyboard back when it is in the window; else does something.
    void giveKeyboardBackOr(Runnable otherwise) {
        var _ = desktop.dock()
                .hasKeyboard()
                .thenAccept(has -> Platform.runLater(() -> {
                    if (has) {
                        giveKeyboardBack();
                    } else {
                        otherwise.run();
                    }
                }));
    }

    /// Takes the keyboard if it is elsewhere and the panel is open, also by the time that this is known.
    void takeKeyboard(BooleanSupplier open) {
        if (adopted && open.getAsBoolean()) {
            var _ = desktop.dock()
                    .hasKeyboard()
                    .thenAccept(has -> Platform.runLater(() -> {
                        if (!has && open.getAsBoolean()) {
                            desktop.dock().show(true);
                        }
                    }));
        }
    }
}
