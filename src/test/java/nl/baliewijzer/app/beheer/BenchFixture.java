package nl.baliewijzer.app.beheer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFonts;
import nl.baliewijzer.app.Services;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.JavaFxStart;
import nl.baliewijzer.view.StyleFaults;
import nl.baliewijzer.view.beheer.BenchModel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Opens the real window of the coordinator on the Tuesday morning of the panel's tests, and closes it after the test.
public final class BenchFixture implements BeforeEachCallback, AfterEachCallback {
    private static final Path EXAMPLE = Path.of("content/gemeente/voorbeeld");
    private static final int SECONDS = 30;
    private static final Path STYLES = Path.of("styles").toAbsolutePath();

    private final Deque<BenchWindow> windows = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private final StyleFaults styles = new StyleFaults();

    /// An open window: what it stands in, what it shows, and its settings.
    public record Bench(Stage stage, BenchModel model, SettingsStore store) {
        /// What the window shows at this moment.
        public Scene scene() {
            return stage.getScene();
        }
    }

    /// A copy of the example of a municipality in this folder, to work in.
    public static Path example(Path work) throws IOException {
        Path folder = Files.createDirectory(work.resolve("Voorbeeld"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        JavaFxStart.in(context);
        WaitForAsyncUtils.printException = false;
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        PanelFonts.load(Path.of("styles"));
        uncaught.clear();
        styles.listen();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        fx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            windows.clear();
        });
        Thread.setDefaultUncaughtExceptionHandler(null);
        Assertions.assertEquals(List.of(), List.copyOf(uncaught), "exceptions that nobody caught");
        styles.none();
    }

    /// Opens the window; drafts lie by themselves in `work`.
    public Bench open(Path work) throws TimeoutException {
        return open(work, SettingValues.NONE);
    }

    /// The same on a computer where central management set this.
    public Bench open(Path work, SettingValues central) throws TimeoutException {
        SettingsStore store = new SettingsStore(new Central(central, List.of()), new ChoicesFile(Optional.empty()));
        store.change(settings -> settings.with(AllSettings.THEME, Theme.LIGHT));
        ZonedDateTime morning = PanelFixture.MORNING;
        Clock clock = Clock.fixed(morning.toInstant(), Reachability.ZONE);
        Services services = Services.of(store, clock, Optional.of(STYLES), Machine.printer());
        Stage stage = FxToolkit.registerStage(Stage::new);
        BenchWindow window = WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> {
            BenchWindow made = new BenchWindow(stage, services, Optional.of(work));
            windows.add(made);
            made.show(Optional.empty());
            stage.requestFocus();
            return made;
        });
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, stage.focusedProperty());
        return new Bench(stage, window.model(), store);
    }

    private static void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, task);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
