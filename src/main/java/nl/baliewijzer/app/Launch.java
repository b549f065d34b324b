package nl.baliewijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import nl.baliewijzer.content.Guard;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.Management;
import nl.baliewijzer.desktop.RunningUser;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.desktop.Start;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingKey;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.CardFonts;

/// Starts the panel, in the order in which things happen; whatever goes wrong ends at the emergency card.
public final class Launch {
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private final CompletableFuture<Panel> opened = new CompletableFuture<>();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private final Options options;
    private final Folders folders;
    private final SettingsStore store;
    private final Places places;

    private Launch(Options options, Folders folders, Central central) {
        this.options = options;
        this.folders = folders;
        // the tour changes settings as it goes, and must leave the employee's own alone
        store = new SettingsStore(central, new ChoicesFile(options.tour() ? Optional.empty() : folders.config()));
        // a folder that somebody gives by hand is work in progress, and lies where one may write
        places = options.content().isPresent()
                ? Places.byHand(options.content())
                : new Places(central.contentDir(), folders.content(), new Guard(RunningUser.uid()));
    }

    /// Opens the panel and returns at once; content is read while JavaFX starts.
    ///
    /// Where a panel runs already in this session, that one is asked to do the word of the options instead.
    public static void panel(Options options) {
        Folders folders = Folders.ofThisUser();
        Optional<SingleInstance.Hold> instance = Optional.empty();
        if (!options.alone()) {
            // a tour asks nothing of somebody's panel
            Word word = options.tour() ? Word.LOGIN : options.word();
            switch (Machine.instance(folders).start(word)) {
                case Start.First(var first) -> instance = Optional.of(first);
                case Start.Second() -> {
                    if (options.tour()) {
                        System.err.println("Het paneel draait al in deze sessie. Sluit het eerst.");
                    }
                    return;
                }
                case Start.Alone() -> instance = Optional.empty();
            }
        }
        Central central = Management.central(folders);
        drawWith(central);
        Launch launch = new Launch(options, folders, central);
        instance.ifPresent(launch::listen);
        CompletableFuture<Loaded> content = CompletableFuture.supplyAsync(launch::read, beside("read content"));
        CompletableFuture<Void> fonts = launch.fontsLoaded();
        Platform.startup(() -> launch.show(content, fonts));
    }

    private static Executor beside(String name) {
        return task -> Thread.ofPlatform().name(name).start(task);
    }

    /// The processor draws, unless central management says that this machine's graphics card does it well.
    private static void drawWith(Central central) {
        if (central.value(SettingKey.PRISM_ORDER).equals(Optional.of("hw"))) {
            System.clearProperty("prism.order");
        }
    }

    /// Answers later starts from the beginning, and does what they ask as soon as there is a panel.
    private void listen(SingleInstance.Hold hold) {
        Status none = new Status(Set.of(), false, false, isKiosk(), false);
        hold.listen(
                word -> {
                    var _ = opened.thenAccept(panel -> Platform.runLater(() -> panel.obey(word)));
                },
                () -> opened.thenApply(Panel::status).getNow(none),
                () -> {
                    // also from the emergency card
                    var _ = started.thenRun(Platform::exit);
                });
    }

    private boolean isKiosk() {
        return options.kiosk() || (store.central().kiosk() && !options.tour());
    }

    private Loaded read() {
        return new Library().load(store.settings().municipality(), places);
    }

    /// Loads the fonts: beside the start of JavaFX, but on Windows after it.
    ///
    /// Only on Linux is there something to wait for, fontconfig; and under Wine two threads that load libraries of
    /// JavaFX at the same time may wait for one another for ever.
    private CompletableFuture<Void> fontsLoaded() {
        return Folders.onWindows()
                ? started.thenRun(this::fonts)
                : CompletableFuture.runAsync(this::fonts, beside("load fonts"));
    }

    /// First asks for a font of the system: that has all of them listed, for which JavaFX would wait.
    private void fonts() {
        var _ = Font.getDefault();
        folders.installed().ifPresent(Launch::loadFonts);
    }

    private void show(CompletableFuture<Loaded> content, CompletableFuture<Void> fonts) {
        started.complete(true);
        Stage stage = new Stage();
        // a window that is hidden is no end
        Platform.setImplicitExit(false);
        stage.setOnCloseRequest(event -> Platform.exit());
        Failure failure = new Failure(stage, store.central().localLead());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> failure.show(thrown));
        fonts.join();
        switch (content.join()) {
            case Loaded.Ok good -> open(stage, good);
            case Loaded.Rejected(var problems) -> {
                problems.forEach(problem -> System.err.println(problem));
                failure.show();
            }
        }
    }

    private void open(Stage stage, Loaded.Ok content) {
        Clock clock = Clock.system(Reachability.ZONE);
        Services services = Services.of(store, clock, folders.installed(), Machine.printer());
        Panel panel = new Panel(stage, services, new ContentKeeper(content, places, services), isKiosk());
        if (options.word() == Word.COVER) {
            panel.session().cover(true);
        }
        panel.show(first(), options.alone() ? () -> new PlainDesktop("") : Machine::desktop);
        opened.complete(panel);
        Shutdown.prepare(panel);
        if (options.tour()) {
            new Tour(panel, store, options).walk();
        } else if (Launcher.ofThisProcess().isPresent()) {
            folders.installed().ifPresent(home -> renewal(home, panel).watch());
        }
    }

    private Shown first() {
        return switch (options.word()) {
            case SUMMON, TOGGLE, COVER -> Shown.OPEN;
            case HIDE -> Shown.HIDDEN;
            case LOGIN ->
                switch (store.central().atLogin()) {
                    case STRIP -> Shown.STRIP;
                    case HIDDEN -> Shown.HIDDEN;
                    case OPEN -> Shown.OPEN;
                };
        };
    }

    private static Renewal renewal(Path home, Panel panel) {
        return new Renewal(
                home,
                panel::resting,
                () -> {
                    Shown stood = panel.stands();
                    panel.close();
                    System.exit(Launcher.renewal(stood));
                },
                Platform::runLater);
    }

    /// Without them the system's serves; the answer is how many were loaded.
    static long loadFonts(Path home) {
        return FONTS.stream()
                .map(weight -> home.resolve("fonts").resolve("AtkinsonHyperlegibleNext-" + weight + ".ttf"))
                .filter(CardFonts::load)
                .count();
    }
}
