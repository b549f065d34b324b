package nl.baliewijzer.app;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.baliewijzer.content.Guard;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Folders;
import nl.baliewijzer.desktop.Management;
import nl.baliewijzer.desktop.RunningUser;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.desktop.plain.PlainDesktop;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.DrawnBy;
import nl.baliewijzer.settings.SettingsStore;

/// Starts the panel, in the order in which things happen; whatever goes wrong ends at the emergency card.
public final class Launch {
    private final Options options;
    private final Folders folders;
    private final SettingsStore store;
    private final Places places;
    private final OnePanel one;
    private final LaterStarts later;

    private Launch(Options options, Folders folders, Central central) {
        this.options = options;
        // a tour asks nothing of somebody's panel, nor does one that begins anew in the place of another
        Word word = options.tour() || Launcher.ofThisProcess().isRenewal() ? Word.LOGIN : options.word();
        one = new OnePanel(word, options.alone() ? Optional::empty : Machine::neighbour);
        this.folders = folders;
        // the tour changes settings as it goes, and must leave the employee's own alone
        store = new SettingsStore(central, new ChoicesFile(options.tour() ? Optional.empty() : folders.config()));
        later = new LaterStarts(isKiosk());
        // a folder that somebody gives by hand is work in progress, and lies where one may write
        places = options.content().isPresent()
                ? Places.byHand(options.content())
                : new Places(central.find(AllSettings.CONTENT_DIR), folders.content(), new Guard(RunningUser.uid()));
    }

    /// Opens the panel and returns at once; content is read while JavaFX starts.
    ///
    /// Where a panel runs already in this session, that one is asked to do the word of the options instead.
    public static void panel(Options options) {
        Folders folders = Folders.ofThisUser();
        Central central = Management.central(folders);
        if (staysAway(options, central, Launcher.ofThisProcess())) {
            return;
        }
        drawWith(central);
        Launch launch = new Launch(options, folders, central);
        // what takes longest begins first; it ends by itself when this start turns out to be the second
        CompletableFuture<Loaded> content = CompletableFuture.supplyAsync(launch::read, beside("read content"));
        PanelFonts fonts = PanelFonts.loading(folders.installed(), launch.later.started());
        if (!launch.isSecond()) {
            try {
                Platform.startup(() -> launch.show(content, fonts));
            } catch (RuntimeException noScreen) {
                Ends.noScreen();
            }
        }
    }

    /// Whether central management wants no panel after logging in.
    static boolean staysAway(Options options, Central central, Launcher launcher) {
        return options.word() == Word.LOGIN
                && !options.tour()
                && !launcher.isRenewal()
                && !central.get(AllSettings.AUTOSTART);
    }

    /// Takes the place of the panel in this session; or says its word to the one that has it, and is done.
    private boolean isSecond() {
        if (options.alone() || one.takes(Machine.instance(folders), later::listen)) {
            return false;
        }
        sayThatItRuns();
        return true;
    }

    private void sayThatItRuns() {
        if (options.tour()) {
            System.err.println("Het paneel draait al in deze sessie. Sluit het eerst.");
        }
    }

    /// Goes on only where this is the panel of the display; asked before a window shows, while JavaFX started.
    private void settle() {
        switch (one.settle(later::listen)) {
            case OURS -> {
                // the window can come
            }
            case INSTEAD ->
                System.err.println("Het paneel antwoordde niet en is van het scherm gehaald. Dit is een nieuw paneel.");
            case HEARD -> {
                sayThatItRuns();
                Runtime.getRuntime().exit(0);
            }
            case REMOVED -> Ends.frozen("en is van het scherm gehaald. Start Baliewijzer opnieuw.");
            case STUCK -> Ends.frozen("en staat er nog. Meld u af en weer aan.");
        }
    }

    static Executor beside(String name) {
        return task -> Thread.ofPlatform().daemon().name(name).start(task);
    }

    /// The processor draws, unless central management says that this machine's graphics card does it well.
    private static void drawWith(Central central) {
        if (central.get(AllSettings.PRISM_ORDER) == DrawnBy.GRAPHICS_CARD) {
            System.clearProperty("prism.order");
        }
    }

    private boolean isKiosk() {
        return options.kiosk() || (store.central().get(AllSettings.KIOSK) && !options.tour());
    }

    private Loaded read() {
        return new Library().load(store.settings().find(AllSettings.MUNICIPALITY), places);
    }

    private void show(CompletableFuture<Loaded> content, PanelFonts fonts) {
        later.begin();
        if (!fonts.areThere()) {
            Ends.noFonts();
        }
        settle();
        Stage stage = new Stage();
        // a window that is hidden is no end
        Platform.setImplicitExit(false);
        stage.setOnCloseRequest(event -> Platform.exit());
        Failure failure = new Failure(stage, store.central().find(AllSettings.LOCAL_LEAD), store.settings(), isKiosk());
        if (options.tour()) {
            failure.endInstead();
        }
        later.falls(failure);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> failure.show(thrown));
        failure.guard(() -> {
            switch (content.join()) {
                case Loaded.Ok good -> open(stage, good, failure);
                case Loaded.Rejected(var problems) -> {
                    problems.forEach(problem -> System.err.println(problem));
                    failure.show();
                }
            }
        });
    }

    private void open(Stage stage, Loaded.Ok content, Failure failure) {
        Clock clock = Clock.system(Reachability.ZONE);
        Services services = Services.of(store, clock, folders.installed(), Machine.printer());
        ContentKeeper keeper = new ContentKeeper(content, places, services);
        Panel panel = new Panel(stage, services, keeper, isKiosk(), System::nanoTime);
        panel.tidyBy(new Tidying(System::gc, Tidying.SOON)::soon);
        failure.follow(panel.session());
        if (options.word() == Word.COVER) {
            panel.session().cover(true);
        }
        if (!isKiosk() && !options.alone()) {
            panel.window().comesUnasked();
        }
        panel.show(Showing.first(options.word(), store.central().get(AllSettings.START)), desktop());
        panel.window().afterFrames(failure::prepare);
        later.opened(panel);
        Shutdown.prepare(panel.window(), services.clips());
        if (options.tour()) {
            new Tour(panel, services, options).walk();
        } else if (Launcher.ofThisProcess().isPresent()) {
            folders.installed().ifPresent(home -> Renewal.of(panel, home).watch());
        }
    }

    private Callable<Desktop> desktop() {
        if (one.isBeside()) {
            return () -> new PlainDesktop("Een paneel dat niet meer antwoordt staat er nog. Meld u af en weer aan.");
        }
        return options.alone() ? () -> new PlainDesktop("") : this::ruled;
    }

    private Desktop ruled() {
        Desktop desktop = Machine.desktop();
        desktop.rule(later::obey, later::status, Ends::replaced);
        return desktop;
    }
}
