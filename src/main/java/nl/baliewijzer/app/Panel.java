package nl.baliewijzer.app;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.IdleRule;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.UsageFile.Use;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Session;

/// The panel: its window, where that stands, and the keys and clicks that reach it.
final class Panel {
    private final Services services;
    private final ContentKeeper content;
    private final Session session;
    private final Window window;
    private final Appointment appointment;
    private final Docking docking;
    private final HideKey hideKey;
    private final Summoning summoning;
    private final Idle idle;
    private final Surroundings surroundings;
    private final Outside outside;
    private final Kiosk kiosk;
    private final Usage usage;
    private volatile boolean forgotten;
    private final Quiet quiet;

    /// Builds the panel in `stage`; call on the JavaFX thread. As a `kiosk` it fills the screen and cannot be left.
    ///
    /// `nanos` is a clock that only runs forward.
    Panel(Stage stage, Services services, ContentKeeper content, boolean kiosk, LongSupplier nanos) {
        this.services = services;
        this.content = content;
        session = new Session(content.catalogue().tasks().getFirst().id());
        window = new Window(stage, services.store());
        docking = new Docking(window, services.store(), () -> session.cover(true), Ends::windowGone, kiosk);
        appointment = new Appointment(window, session, docking.across());
        hideKey = new HideKey(session, nanos);
        summoning = new Summoning(docking, session, hideKey, appointment::focus, Platform::exit);
        IdleRule rule = IdleRule.of(Duration.ofMinutes(services.central().get(AllSettings.IDLE_MINUTES)));
        idle = new Idle(session, rule, Elapsed.ofThisMachine(), appointment::warn, this::left);
        surroundings = new Surroundings(docking, services, this::pressed, summoning::happened);
        outside = surroundings.outside(kiosk ? summoning::summon : () -> docking.open(true));
        this.kiosk = new Kiosk(stage, docking);
        quiet = new Quiet(docking.shown(), session.undoable());
        usage = new Usage(services.store().usage(), services.clock());
        furnish();
        listen(window.scene());
        watch();
    }

    /// Takes its keys and clicks from the scene.
    private void listen(Scene scene) {
        idle.watch(scene);
        new Keys(
                        session,
                        services.store(),
                        hideKey,
                        appointment::fireMain,
                        appointment::back,
                        docking,
                        summoning::summon)
                .listenTo(scene);
        KeysUsed.listenTo(scene);
        new QuickClicks(() -> session.cover(true)).listenTo(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> docking.clicked());
        if (docking.isKiosk()) {
            window.forFingers();
            kiosk.hold(scene);
            new Finger().listenTo(scene);
        } else {
            new Grip(docking, services.store()).listenTo(scene);
        }
    }

    /// Follows the appointment and the content, for as long as the panel is there.
    private void watch() {
        session.onBegin(this::begin);
        session.onFinish(() -> usage.count(Use.FINISHED));
        docking.shown().subscribe(this::fold);
        docking.shown().subscribe((_, now) -> opened(now));
        session.state()
                .map(state -> state.place().covered())
                .subscribe(covered -> window.title(services.texts().get(covered ? "cover.title" : "app.name")));
        content.watch(this::atRest, this::renewed);
        window.onClosing(this::forget);
    }

    /// Says how the panel gives back what it does not need.
    void tidyBy(Runnable task) {
        quiet.by(task);
    }

    /// Closes the row that is open when the panel is no longer to be seen.
    private void fold(Showing now) {
        if (now != Showing.OPEN && session.now().place().isUnfolded()) {
            session.apply(GuideState::fold);
        }
    }

    private void opened(Showing now) {
        if (now == Showing.OPEN) {
            usage.count(Use.OPENED);
        }
    }

    /// Another client, or a scene to practise: nothing of what was typed, shown or copied before is left.
    private void begin() {
        services.clips().clear();
        content.practise(session.practised().isPresent());
        session.practised().ifPresent(_ -> usage.count(Use.PRACTISED));
        anew();
    }

    /// Other content, around the same appointment; what could be brought back may speak of what is no longer there.
    private void renewed() {
        session.drop();
        anew();
    }

    private void anew() {
        idle.begin();
        appointment.clearFields();
        furnish();
        prepare();
    }

    private void furnish() {
        appointment.furnish(new Wiring(content.inForce(), session, services, outside));
    }

    /// Makes the screens ahead, one a frame, so that a key in between waits for one of them at most.
    private void prepare() {
        var _ = quiet.prepares(true);
        window.eachFrame(() -> quiet.prepares(appointment.prepare()));
    }

    /// Takes back what stands outside the program: a copy on the clipboard.
    void forget() {
        services.clips().clear();
        forgotten = true;
    }

    /// Whether that has been done.
    boolean isForgotten() {
        return forgotten;
    }

    /// Shows the panel, so much of it as is given; what can wait is prepared after its first frame.
    void show(Showing first, Callable<Desktop> desktop) {
        askMunicipality();
        session.cover(docking.isKiosk() || session.now().place().covered());
        docking.begin(first);
        opened(docking.shown().get());
        window.afterFrames(() -> {
            window.icon();
            prepare();
            content.index();
            services.work().run("desktop", desktop, surroundings::join);
        });
    }

    /// Asks once in which municipality the employee works, when nothing says so; at a terminal of many that is
    /// beheer's.
    private void askMunicipality() {
        if (services.store().isFirstStart()
                && !docking.isKiosk()
                && services.store().settings().find(AllSettings.MUNICIPALITY).isEmpty()
                && catalogue().pack(Layer.MUNICIPALITY).isEmpty()) {
            session.apply(state -> state.open(Aside.MUNICIPALITY));
        }
    }

    /// Brings a kiosk to rest when nobody is there and nothing of an appointment is left.
    ///
    /// What still stands in a field is somebody's, until it is `over`.
    void left(boolean over) {
        if (docking.isKiosk() && docking.shown().get() != Showing.REST && (over || !appointment.isTyped())) {
            session.wipeBehindCover();
            docking.rest();
        }
    }

    /// Somebody is there, also without a key or a click in the window.
    void touched() {
        idle.touched();
    }

    private void pressed(GlobalKey key) {
        idle.touched();
        summoning.pressed(key);
    }

    /// Does what a second start asks.
    void obey(Word word) {
        idle.touched();
        summoning.obey(word);
    }

    /// How the panel stands on the desktop; may be asked on any thread.
    Status status() {
        return surroundings.status();
    }

    /// How much of it is on the screen.
    Showing stands() {
        return docking.shown().get();
    }

    /// Whether nobody uses the panel, and nothing would be lost with it.
    boolean resting() {
        return idle.resting();
    }

    /// Whether nothing of an appointment is in it and nothing of it is to be seen, so that it may show other content.
    boolean atRest() {
        boolean unseen =
                docking.shown().get() != Showing.OPEN || session.now().place().covered();
        return unseen
                && session.now().isEmpty()
                && session.practised().isEmpty()
                && (idle.resting() || !appointment.isTyped());
    }

    /// Reads the content again, and shows it if it is other content and nobody came in the meantime.
    void reread() {
        content.reread(this::atRest, this::renewed);
    }

    /// Makes the window as wide as if its inner edge had been dragged there.
    void stretch(int width) {
        docking.stretch(width);
        docking.settle();
    }

    /// Closes the panel; nothing of it goes on.
    void close() {
        idle.stop();
        content.stop();
        kiosk.letGo();
        surroundings.end();
        window.close();
    }

    Window window() {
        return window;
    }

    Session session() {
        return session;
    }

    Clock clock() {
        return services.clock();
    }

    Catalogue catalogue() {
        return content.catalogue();
    }

    /// Whether search is ready.
    ObservableValue<Boolean> searchable() {
        return content.searchable();
    }
}
