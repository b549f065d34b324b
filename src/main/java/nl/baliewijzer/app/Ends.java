package nl.baliewijzer.app;

import java.nio.file.Path;

/// Ends of the program with a word of their own: where nothing can be shown, one line and a code say so.
///
/// None is 1: that is how a virtual machine ends that broke down, and a launcher would start it once more.
public final class Ends {
    /// There is no screen to open a window on (EX_UNAVAILABLE).
    static final int NO_SCREEN = 69;
    /// There is a screen, and yet nothing can be shown (EX_SOFTWARE).
    static final int BROKEN = 70;
    /// What was to be kept could not be written (EX_IOERR).
    static final int NOT_WRITTEN = 74;
    /// Another panel took the place of this one (EX_TEMPFAIL); a launcher leaves it at that.
    static final int REPLACED = 75;

    private Ends() {}

    /// No window, because there is no screen.
    public static void noScreen() {
        end("Hier is geen beeldscherm om het paneel op te openen.", NO_SCREEN);
    }

    /// No window, because this computer has no letters to draw with.
    static void noFonts() {
        end("Het paneel vindt geen lettertype op deze computer. Installeer fontconfig en een lettertype.", BROKEN);
    }

    /// Not even the emergency card.
    static void brokenDown(Throwable why) {
        end("Het paneel kan niets laten zien (" + where(why) + "). Is er gevaar? Bel 112.", BROKEN);
    }

    /// A tour that lost its way; where, for whoever makes the program.
    static void brokenTour(Throwable why) {
        end("De oefening kan niet verder (" + where(why) + ").", BROKEN);
    }

    /// A tour whose pictures cannot be kept.
    static void noShots(Path folder) {
        end("De plaatjes kunnen niet in ‘" + folder + "’ staan. Kies een map waarin u mag schrijven.", NOT_WRITTEN);
    }

    /// A tour that cannot begin or go on.
    static void brokenTour() {
        end("De oefening kan niet verder: er ging iets mis in het paneel.", BROKEN);
    }

    /// Another program destroyed the window: a launcher starts the panel again, behind the cover.
    static void windowGone() {
        end(
                "Een ander programma haalde het venster van het paneel weg.",
                Launcher.ofThisProcess().isPresent() ? Launcher.RESTART : BROKEN);
    }

    /// Another panel has the display: nothing of this one may be read or pressed any more.
    static void replaced() {
        Runtime.getRuntime().halt(REPLACED);
    }

    /// The panel that was to be covered or hidden stands still; `now` is what became of it.
    static void frozen(String now) {
        end("Het paneel antwoordt niet " + now, BROKEN);
    }

    /// No window of the coordinator.
    public static void brokenBench(Throwable why) {
        end("Het venster van de coördinator kan niets laten zien (" + where(why) + ").", BROKEN);
    }

    /// The kind of fault and its place, without its message.
    public static String where(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
    }

    /// At once: what is broken may also keep an orderly end from coming.
    private static void end(String line, int code) {
        System.err.println(line);
        Runtime.getRuntime().halt(code);
    }
}
