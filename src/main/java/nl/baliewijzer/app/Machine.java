package nl.baliewijzer.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.LpPrintQueue;
import nl.baliewijzer.desktop.Neighbour;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.desktop.UnixInstance;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.desktop.windows.WindowsDesktop;
import nl.baliewijzer.desktop.windows.WindowsInstance;
import nl.baliewijzer.desktop.x11.X11Desktop;
import nl.baliewijzer.desktop.x11.X11Neighbour;

/// Chooses what fits the system that the program runs on.
public final class Machine {
    private Machine() {}

    /// The way to one panel a session.
    public static SingleInstance instance(Folders folders) {
        return Folders.onWindows() ? new WindowsInstance() : new UnixInstance(folders, Machine::neighbour);
    }

    /// The panel on the display that this program was started on; takes a moment.
    static Optional<Neighbour> neighbour() {
        return Folders.onWindows() ? Optional.empty() : X11Neighbour.find(System.getenv());
    }

    /// The way to a printer.
    public static PrintQueue printer() {
        return Folders.onWindows() ? new WindowsPrintQueue() : new LpPrintQueue();
    }

    /// The desktop; takes a moment, so not on the JavaFX thread.
    public static Desktop desktop() {
        return desktop(System.getProperty("os.name", ""), System.getenv());
    }

    static Desktop desktop(String system, Map<String, String> variables) {
        if (Folders.isWindows(system)) {
            return windows();
        }
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return new PlainDesktop("Op dit systeem kent het paneel het bureaublad niet.");
        }
        try {
            return X11Desktop.open(variables);
        } catch (IOException noDisplay) {
            return new PlainDesktop("Er is geen X11-beeldscherm op deze computer dat het paneel binnenlaat.");
        }
    }

    private static Desktop windows() {
        try {
            return WindowsDesktop.open();
        } catch (IOException refused) {
            return new PlainDesktop(
                    "Windows laat het paneel niet aan de rand van het scherm: " + refused.getMessage() + ".");
        }
    }
}
