package nl.baliewijzer.app.beheer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.baliewijzer.app.Ends;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.PanelFonts;
import nl.baliewijzer.app.Services;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.Management;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.Choices;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.parts.LineField;

/// Starts the coordinator's window in a process of its own, of which no panel knows.
///
/// It asks no panel for anything and keeps no room free; it stands among the other windows.
public final class Beheer {
    /// The word of the command line that opens it.
    public static final String OPTION = "--beheer";

    private static final int USAGE = 64;

    private Beheer() {}

    /// Opens the window and returns at once; the words are what followed the option: a folder, or nothing.
    public static void open(List<String> words) {
        Optional<Path> folder = folder(words);
        Folders folders = Folders.ofThisUser();
        // how one reads the panel is how one reads this; what is changed here holds for this window alone
        Central central = Management.central(folders);
        SettingsStore store = new SettingsStore(central, new ChoicesFile(Optional.empty()));
        Choices chosen = new ChoicesFile(folders.config()).look().choices();
        store.change(settings -> chosen.settings(central));
        Services services = Services.of(store, Clock.system(Reachability.ZONE), folders.installed(), Machine.printer());
        try {
            Platform.startup(() -> show(services, folder));
        } catch (RuntimeException noScreen) {
            Ends.noScreen();
        }
    }

    private static Optional<Path> folder(List<String> words) {
        try {
            if (words.size() <= 1) {
                return words.stream().findFirst().map(Path::of).map(Path::toAbsolutePath);
            }
        } catch (InvalidPathException notAPath) {
            // no folder either
        }
        System.err.println("Na --beheer hoort hoogstens één map.");
        System.exit(USAGE);
        return Optional.empty();
    }

    private static void show(Services services, Optional<Path> folder) {
        try {
            services.installed().ifPresent(PanelFonts::load);
            BenchWindow window = new BenchWindow(new Stage(), services, Folders.work());
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
                if (LineField.isOfClipboard(thrown)) {
                    return;
                }
                System.err.println("E001 " + Ends.where(thrown));
                Platform.runLater(window::failed);
            });
            window.show(folder);
        } catch (Throwable broken) {
            // JavaFX would say it on the console, and the process would stay without a window
            Ends.brokenBench(broken);
        }
    }
}
