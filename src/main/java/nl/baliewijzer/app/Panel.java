package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.guide.Aside;
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
    private final Attendance attendance;
    private final Surroundings surroundings;
    private final Outside outside;
    private final Kiosk kiosk;
    private final Usage usage;
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
        quiet = new Quiet(docking.shown(), session.undoable());
        appointment = new Appointment(window, session, docking.screen().across(), quiet);
        hideKey = new HideKey(session, nanos);
        IdleRule rule = IdleRule.of(Duration.ofMinutes(services.central().get(AllSettings.IDLE_MINUTES)));
        attendance = new Attendance(session, docking, appointment, rule);
        summoning = new Summoning(docking, session, hideKey, attendance, appointment::focus, Platform::exit);
        surroundings = new Surroundings(docking, services, summoning::pressed, summoning::happened);
        outside = surroundings.outside(kiosk ? summoning::summon : () -> docking.show(Showing.OPEN, true));
        this.kiosk = new Kiosk(stage, window, docking);
        usage = new Usage(services.store().usage(), services.clock());
        appointment.furnish(wiring());
        listen(window.scene());
        watch();
    }

    /// Takes its keys and clicks from the scene.
    private void listen(Scene scene) {
        attendance.watch(scene);
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
        ListKeys.listenTo(scene);
        new QuickClicks(() -> session.cover(true)).listenTo(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> docking.clicked());
        if (docking.isKiosk()) {
            kiosk.hold(scene);
        } else {
            new Grip(docking, services.store()).listenTo(scene);
        }
    }

    /// Follows the appointment and the content, for as long as the panel is there.
    private void watch() {
        session.onBegin(this::begin);
        session.onFinish(() -> usage.count(Use.FINISHED));
        docking.shown().subscribe((_, now) -> usage.opened(now));
        session.state()
                .map(state -> state.place().covered())
                .subscribe(covered -> window.title(services.texts().get(covered ? "cover.title" : "app.name")));
        content.watch(attendance::atRest, this::renewed);
    }

    /// Says how the panel gives back what it does not need.
    void tidyBy(Runnable task) {
        quiet.by(task);
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
        attendance.begin();
        appointment.anew(this::wiring);
    }

    private Wiring wiring() {
        return new Wiring(content.inForce(), session, services, outside);
    }

    /// Shows the panel, so much of it as is given; what can wait is prepared after its first frame.
    void show(Showing first, Callable<Desktop> desktop) {
        askMunicipality();
        session.cover(docking.isKiosk() || session.now().place().covered());
        docking.begin(first);
        usage.opened(docking.shown().get());
        window.afterFrames(() -> {
            window.icon();
            appointment.prepare();
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
                && content.catalogue().pack(Layer.MUNICIPALITY).isEmpty()) {
            session.apply(state -> state.open(Aside.MUNICIPALITY));
        }
    }

    /// Does what a second start asks.
    void obey(Word word) {
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

    /// Whether and when somebody was there.
    Attendance attendance() {
        return attendance;
    }

    /// Reads the content again, and shows it if it is other content and nobody came in the meantime.
    void reread() {
        content.reread(attendance::atRest, this::renewed);
    }

    /// Makes the window as wide as if its inner edge had been dragged there.
    void stretch(int width) {
        docking.stretch(width);
        docking.settle();
    }

    /// Closes the panel; nothing of it goes on.
    void close() {
        attendance.stop();
        session.end();
        services.clips().clear();
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

    ContentKeeper content() {
        return content;
    }
}
