package nl.baliewijzer.desktop;

import java.util.concurrent.CompletableFuture;
import nl.baliewijzer.settings.Edge;

/// The window of the panel as the desktop has it: at an edge, over other windows, with room kept free for it.
///
/// Every method may be called from any thread and returns at once; what is asked is done in the order of the calls.
/// The window itself is never closed here: hidden means that the desktop shows nothing of it, not even in a task
/// bar.
public interface Dock {
    /// Takes in hand the window of this process that has this title now; false when there is none.
    ///
    /// `destroyed` is called, on any thread, when the window is no more, by whomever: JavaFX does not notice
    /// it when that was another program.
    CompletableFuture<Boolean> adopt(String title, Runnable destroyed);

    /// Puts the window there, hidden or not, and keeps the room beside it as long as it is shown.
    ///
    /// The answer is whether the room is kept; if not, the window floats over the others.
    CompletableFuture<Boolean> stand(Stand stand);

    /// Shows the window over all others.
    ///
    /// With `focus` the keyboard goes to it, and the window that had it is remembered; without, the keyboard stays
    /// where it is.
    void show(boolean focus);

    /// Hides the window and gives its room back; the keyboard goes back to the window that had it before.
    void hide();

    /// Whether the keyboard is in the window, as the desktop sees it.
    ///
    /// JavaFX cannot always tell: a key that works in every window takes the keyboard away while it is down.
    CompletableFuture<Boolean> hasKeyboard();

    /// Gives the keyboard back to the window that had it before, if that is still there.
    void giveKeyboardBack();

    /// Gives the room back, at the end of the program.
    void letGo();

    /// A place for the window: `area` inside `display`, against its `edge`.
    ///
    /// With `reserve` other windows that fill the screen leave it free, where the desktop can do that.
    /// With `listed` the window stands in the task bar and among the windows that Alt+Tab goes through.
    record Stand(Box area, Display display, Edge edge, boolean reserve, boolean listed) {}
}
