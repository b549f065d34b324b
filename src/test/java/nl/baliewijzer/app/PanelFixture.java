package nl.baliewijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.FakeDesktop;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.IdleRule;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.JavaFxStart;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.StyleFaults;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Opens the real panel in a window of its own on a Tuesday morning, and closes it after the test.
///
/// Settings are kept nowhere. An exception that nobody caught fails the test, unless the test says that it expects
/// one; so does a style that could not be used.
public final class PanelFixture implements BeforeEachCallback, AfterEachCallback {
    /// Tuesday 24 November 2026, ten in the morning: an ordinary working day.
    public static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, Reachability.ZONE);

    private static final int SECONDS = 20;
    private static final Path STYLES = Path.of("styles").toAbsolutePath();

    private final Deque<nl.baliewijzer.app.Panel> panels = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private final StyleFaults styles = new StyleFaults();
    private boolean started;

    /// An open panel: its window, the appointment in it, and its settings.
    public record Panel(Stage stage, Session session, SettingsStore store) {
        /// What the window shows at this moment.
        public Scene scene() {
            return stage.getScene();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        JavaFxStart.in(context);
        started = true;
        // what fails on the other thread fails the test itself; printing it too would hide the rest
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
        if (!started) {
            // there is nothing to close, and nothing to close it
            return;
        }
        fx(() -> {
            // a popup that outlives its window would stand in the way of the next test
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            panels.forEach(nl.baliewijzer.app.Panel::close);
            panels.clear();
        });
        Thread.setDefaultUncaughtExceptionHandler(null);
        if (!uncaught.isEmpty()) {
            throw new AssertionError(uncaught.size() + " exceptions that nobody caught", uncaught.peek());
        }
        styles.none();
    }

    /// Opens the panel with the national content alone.
    public Panel open() throws TimeoutException {
        return open(Optional.empty(), Optional.empty());
    }

    /// Opens the panel of a municipality, with its own folder of content or without.
    public Panel open(Optional<String> municipality, Optional<Path> own) throws TimeoutException {
        return open(municipality, own, false, new PlainDesktop(""));
    }

    /// The same on a desktop of the test's own.
    public Panel open(Optional<String> municipality, Optional<Path> own, Desktop desktop) throws TimeoutException {
        return open(municipality, own, false, desktop);
    }

    /// Opens a kiosk on these screens, at rest; without any on those that the window itself knows.
    public Panel openKiosk(Display... displays) throws TimeoutException {
        return open(Optional.empty(), Optional.empty(), true, new FakeDesktop(false, displays));
    }

    /// Opens a kiosk, and waits until this desktop has its window in hand.
    public Panel openKioskOn(FakeDesktop desktop) throws TimeoutException {
        Panel panel = open(Optional.empty(), Optional.empty(), true, desktop);
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, desktop::isStanding);
        WaitForAsyncUtils.waitForFxEvents();
        return panel;
    }

    /// Opens the panel of somebody who keeps their settings in this folder, for the first time if nothing is in it.
    public Panel openKeptIn(Path folder) throws TimeoutException {
        return openKeptIn(folder, Optional.empty());
    }

    /// The same with a municipality's own folder of content.
    public Panel openKeptIn(Path folder, Optional<Path> own) throws TimeoutException {
        return open(new ChoicesFile(Optional.of(folder)), Optional.empty(), own, false, new PlainDesktop(""));
    }

    private Panel open(Optional<String> municipality, Optional<Path> own, boolean kiosk, Desktop desktop)
            throws TimeoutException {
        return open(new ChoicesFile(Optional.empty()), municipality, own, kiosk, desktop);
    }

    private Panel open(
            ChoicesFile file, Optional<String> municipality, Optional<Path> own, boolean kiosk, Desktop desktop)
            throws TimeoutException {
        SettingsStore store = new SettingsStore(new Central(SettingValues.NONE, List.of()), file);
        store.change(settings ->
                settings.with(AllSettings.THEME, Theme.LIGHT).withMaybe(AllSettings.MUNICIPALITY, municipality));
        Loaded loaded = new Library().load(municipality, own);
        Loaded.Ok content = Assertions.assertInstanceOf(Loaded.Ok.class, loaded);
        Clock clock = Clock.fixed(MORNING.toInstant(), Reachability.ZONE);
        // the employee of a test never presses a key in a fright
        AtomicLong passed = new AtomicLong();
        LongSupplier calm = () -> passed.addAndGet(HideKey.FRIGHT.toNanos());
        Stage stage = FxToolkit.registerStage(Stage::new);
        Services services = Services.of(store, clock, Optional.of(STYLES), Machine.printer());
        nl.baliewijzer.app.Panel panel = WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> {
            nl.baliewijzer.app.Panel made = new nl.baliewijzer.app.Panel(
                    stage, services, new ContentKeeper(content, Places.byHand(own), services), kiosk, calm);
            panels.add(made);
            made.show(Showing.OPEN, () -> desktop);
            stage.requestFocus();
            return made;
        });
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, stage.focusedProperty());
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        SECONDS * 1000L, () -> panel.content().searchable().getValue()));
        return new Panel(stage, panel.session(), store);
    }

    /// Opens what may be broken, as the program does: `then` is done with the panel, and when anything fails the window
    /// shows the card.
    public Panel openBroken(boolean kiosk, Consumer<Panel> then) throws TimeoutException {
        SettingsStore store =
                new SettingsStore(new Central(SettingValues.NONE, List.of()), new ChoicesFile(Optional.empty()));
        Loaded.Ok content = Assertions.assertInstanceOf(
                Loaded.Ok.class, new Library().load(Optional.of("Delft"), Optional.empty()));
        Clock clock = Clock.fixed(MORNING.toInstant(), Reachability.ZONE);
        Services services = Services.of(store, clock, Optional.of(STYLES), Machine.printer());
        Stage stage = FxToolkit.registerStage(Stage::new);
        Session session = new Session(content.catalogue().tasks().getFirst().id());
        Failure failure = new Failure(stage, Optional.empty(), store.settings(), kiosk);
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> failure.show(thrown));
        fx(() -> failure.guard(() -> {
            nl.baliewijzer.app.Panel made = new nl.baliewijzer.app.Panel(
                    stage,
                    services,
                    new ContentKeeper(content, Places.byHand(Optional.empty()), services),
                    kiosk,
                    System::nanoTime);
            panels.add(made);
            failure.follow(made.session());
            made.show(Showing.OPEN, () -> new PlainDesktop(""));
            made.window().afterFrames(() -> then.accept(new Panel(stage, made.session(), store)));
        }));
        return new Panel(stage, session, store);
    }

    /// Opens the panel with the national content alone, and waits until this desktop has its window in hand.
    public Panel openOn(FakeDesktop desktop) throws TimeoutException {
        Panel panel = open(Optional.empty(), Optional.empty(), desktop);
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, desktop::isJoined);
        WaitForAsyncUtils.waitForFxEvents();
        return panel;
    }

    /// Makes the window of the panel that was opened last so wide, at the left of the screen, at every text size.
    public void stretch(int width) {
        fx(() -> {
            nl.baliewijzer.app.Panel panel = panels.getLast();
            panel.window().scene().getWindow().setX(0);
            panel.stretch(width);
        });
    }

    /// A later start of the program asks this of the panel that was opened last.
    public void asks(Word word) {
        fx(() -> panels.getLast().obey(word));
    }

    /// Has the panel that was opened last do what it does once a minute at rest: read the content again.
    public void readsAgain() {
        fx(() -> panels.getLast().reread());
    }

    /// The content that the panel that was opened last shows now.
    public Catalogue shows() {
        return WaitForAsyncUtils.waitForAsyncFx(
                SECONDS * 1000L, () -> panels.getLast().content().catalogue());
    }

    /// Does what is due when nobody has touched this panel for so long.
    public void nobodyTouches(Panel panel, Duration time) {
        fx(() -> {
            long[] clock = {0};
            IdleRule rule =
                    IdleRule.of(Duration.ofMinutes(panel.store().central().get(AllSettings.IDLE_MINUTES)));
            Idle idle = new Idle(
                    panel.session(),
                    rule,
                    () -> clock[0],
                    soon -> {},
                    panels.getLast().attendance()::left);
            clock[0] = time.toNanos();
            idle.look();
        });
    }

    /// Lets an exception that nobody caught end where it ends in the running program: at the emergency card.
    public void expectFailure(Panel panel, Optional<String> localLead) {
        Failure failure = new Failure(panel.stage(), localLead, panel.store().settings(), false);
        fx(() -> failure.follow(panel.session()));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> failure.show(thrown));
    }

    private static void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, task);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
