package nl.baliewijzer.desktop;

import java.util.List;
import java.util.function.Consumer;

/// The screens of this desktop.
public interface Screens {
    /// Those that are on now, the primary one first; empty when the system does not say.
    List<Display> now();

    /// Hears of every change from now on: a screen more or less, another size, a task bar that moved.
    ///
    /// There is one hearer; it is called on a thread of the desktop, with what [#now] answers then.
    void watchScreens(Consumer<List<Display>> hearer);
}
