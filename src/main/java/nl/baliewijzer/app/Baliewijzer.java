package nl.baliewijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.FirstCall;
import nl.baliewijzer.guide.IdleRule;
import nl.baliewijzer.guide.Zeros;
import nl.baliewijzer.guide.search.Search;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.CardFonts;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Clips;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.Work;
import nl.baliewijzer.view.shell.ShellController;

/// The panel: its window, its appointment, and the content it shows.
final class Baliewijzer {
    private final SettingsStore store;
    private final Places places;
    private final Clock clock;
    private final Session session;
    private final Window window;
    private final CardPrinter printer;
    private final CardFonts fonts;
    private final Texts texts = new Texts();
    private final Clips clips = new Clips();
    private final Work work = new Work();
    private final ObjectProperty<Optional<Search>> search = new SimpleObjectProperty<>(Optional.empty());
    private final Idle idle;
    private final Rereading rereading;
    private final Optional<Kiosk> kiosk;
    private final Docking docking;
    private final Summoning summoning;
    private final Surroundings surroundings;
    private final FarCard farCard;
    private Loaded.Ok content;
    private boolean practised;
    private ShellController shell;
    private volatile boolean forgotten;

    /// Builds the panel in `stage` around content that was loaded; call on the JavaFX thread.
    ///
    /// `places` is where content lies, to be read again when another municipality is chosen. `installed` is the
    /// folder that the program runs from, with the fonts. As a `kiosk` it fills the screen and cannot be left.
    Baliewijzer(
            Stage stage,
            SettingsStore store,
            Places places,
            Optional<Path> installed,
            Clock clock,
            Loaded.Ok content,
            boolean kiosk) {
        printer = new CardPrinter(installed, Machine.printer(), work, clock, texts);
        fonts = new CardFonts(installed);
        this.store = store;
        this.places = places;
        this.clock = clock;
        this.content = content;
        session = new Session(content.catalogue().tasks().getFirst().id());
        window = new Window(stage, store);
        docking = new Docking(window, store, () -> cover(true), kiosk);
        summoning = new Summoning(docking, session, () -> shell.focus(), Platform::exit);
        surroundings = new Surroundings(docking, store, installed, this::pressed, summoning::happened);
        farCard = new FarCard(window, session, docking.across());
        this.kiosk = kiosk ? Optional.of(new Kiosk(stage, docking)) : Optional.empty();
        session.state()
                .map(state -> state.place().covered())
                .subscribe(covered -> window.title(texts.get(covered ? "cover.title" : "app.name")));
        shell = furnish();
        Elapsed awake = new Elapsed(System::nanoTime, Clock.systemUTC());
        idle = new Idle(session, IdleRule.of(store.central().idle()), awake, soon -> shell.warn(soon), this::left);
        idle.watch(window.scene());
        session.onBegin(this::begin);
        window.onClosing(this::forget);
        new Keys(session, store, () -> shell.fireMain(), () -> shell.back(), docking, summoning::summon)
                .listenTo(window.scene());
        KeysUsed.listenTo(window.scene());
        new QuickClicks(() -> cover(true)).listenTo(window.scene());
        window.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> docking.clicked());
        this.kiosk.ifPresentOrElse(
                one -> {
                    one.hold(window.scene());
                    new Finger().listenTo(window.scene());
                    window.forFingers();
                },
                () -> new Grip(docking, store).listenTo(window.scene()));
        rereading = new Rereading(this::atRest, this::reread, Platform::runLater);
        rereading.watch();
        store.settingsProperty()
                .map(Settings::municipality)
                .subscribe((before, chosen) ->
                        work.run("read content", () -> read(chosen), loaded -> renew(chosen, loaded)));
    }

    /// Another client, or a scene to practise: nothing of what was typed, shown or copied before is left.
    private void begin() {
        clips.clear();
        boolean practising = session.practised().isPresent();
        if (practising != practised) {
            practised = practising;
            search.set(Optional.empty());
            index();
        }
        anew();
    }

    /// Shows new screens in the place of the old ones.
    private void anew() {
        idle.begin();
        shell.clearFields();
        shell = furnish();
        prepare();
    }

    /// Takes back what stands outside the program: a copy on the clipboard.
    void forget() {
        clips.clear();
        forgotten = true;
    }

    /// Whether that has been done.
    boolean isForgotten() {
        return forgotten;
    }

    /// Shows the panel, so much of it as is given; what can wait is prepared after its first frame.
    void show(Shown first, Callable<Desktop> desktop) {
        askMunicipality();
        cover(docking.isKiosk() || session.now().place().covered());
        docking.begin(first);
        window.afterFrames(() -> {
            prepare();
            index();
            work.run("desktop", desktop, surroundings::join);
        });
    }

    /// Brings a kiosk to rest when nobody is there and nothing of an appointment is left.
    ///
    /// What still stands in a field is somebody's, until it is `over`.
    void left(boolean over) {
        if (docking.isKiosk() && docking.shown().get() != Shown.REST && (over || !shell.isTyped())) {
            session.wipeBehindCover();
            docking.rest();
        }
    }

    private void pressed(GlobalKey key) {
        idle.touched();
        summoning.pressed(key);
    }

    /// How the panel stands on the desktop; may be asked on any thread.
    Status status() {
        return surroundings.status();
    }

    /// Makes the screens ahead, one a frame, so that a key in between waits for one of them at most.
    private void prepare() {
        window.eachFrame(() -> shell.prepare());
    }

    /// Does what a second start asks.
    void obey(Word word) {
        idle.touched();
        summoning.obey(word);
    }

    /// How much of it is on the screen.
    Shown stands() {
        return docking.shown().get();
    }

    /// Whether nobody uses the panel, and nothing would be lost with it.
    boolean resting() {
        return idle.resting();
    }

    /// Makes the window as wide as if its inner edge had been dragged there.
    void stretch(int width) {
        docking.stretch(width);
        docking.settle();
    }

    /// Shows the cover, or takes it away.
    void cover(boolean covered) {
        session.apply(state -> state.cover(covered));
    }

    /// Closes the panel; nothing of it goes on.
    void close() {
        idle.stop();
        rereading.stop();
        kiosk.ifPresent(Kiosk::letGo);
        surroundings.end();
        window.close();
    }

    Window window() {
        return window;
    }

    Session session() {
        return session;
    }

    Catalogue catalogue() {
        return content.catalogue();
    }

    Clock clock() {
        return clock;
    }

    /// Whether search is ready.
    ObservableValue<Boolean> searchable() {
        return search.map(Optional::isPresent);
    }

    /// A frame with new screens: whatever was typed or shown in the old ones goes with them.
    private ShellController furnish() {
        Wiring wiring = new Wiring(
                shown(),
                store,
                session,
                clock,
                search,
                clips,
                printer,
                fonts,
                words(),
                surroundings.outside(),
                docking.isKiosk() ? summoning::summon : () -> docking.open(true),
                this::firstCall);
        farCard.furnish(wiring.face());
        Views views = wiring.views();
        Views.Loaded<ShellController> frame = views.load(View.SHELL, ShellController.class);
        frame.controller().name(store.central().name().orElse(texts.get("app.name")));
        window.content(
                frame.root(),
                views.load(docking.isKiosk() ? View.REST : View.STRIP, Object.class)
                        .root());
        frame.controller().focus();
        return frame.controller();
    }

    /// The content; while one practises without any number in it.
    private Loaded.Ok shown() {
        return session.practised().isPresent()
                ? new Loaded.Ok(Zeros.in(content.catalogue()), content.setAside())
                : content;
    }

    private Texts words() {
        return session.practised().isPresent() ? texts.changed(Zeros::in) : texts;
    }

    private void index() {
        Catalogue indexed = shown().catalogue();
        work.run("index for search", () -> Search.over(indexed), index -> {
            if (indexed.equals(shown().catalogue())) {
                search.set(Optional.of(index));
            }
        });
    }

    /// Reads what the content of a municipality would be, for whom one would call first there.
    private void firstCall(Optional<String> municipality, Consumer<Optional<Contact>> then) {
        work.run("read content", () -> read(municipality), loaded -> {
            Catalogue there = inPlace(loaded).catalogue();
            Catalogue shown = session.practised().isPresent() ? Zeros.in(there) : there;
            then.accept(FirstCall.of(shown, clock));
        });
    }

    /// Asks once in which municipality the employee works, when nothing says so; at a terminal of many that is
    /// beheer's.
    private void askMunicipality() {
        if (store.isFirstStart()
                && !docking.isKiosk()
                && store.settings().municipality().isEmpty()
                && catalogue().ownMunicipality().isEmpty()) {
            session.apply(state -> state.open(Aside.MUNICIPALITY));
        }
    }

    private Loaded read(Optional<String> municipality) {
        return new Library().load(municipality, places);
    }

    /// Whether nothing of an appointment is in it and nothing of it is to be seen, so that it may show other content.
    boolean atRest() {
        boolean unseen =
                docking.shown().get() != Shown.OPEN || session.now().place().covered();
        return unseen
                && session.now().isEmpty()
                && session.practised().isEmpty()
                && (idle.resting() || !shell.isTyped());
    }

    /// Reads the content again, and shows it if it is other content and nobody came in the meantime.
    void reread() {
        Optional<String> chosen = store.settings().municipality();
        work.run("read content", () -> read(chosen), loaded -> {
            if (atRest() && !inPlace(loaded).equals(content)) {
                renew(chosen, loaded);
            }
        });
    }

    /// What is shown after reading: where nothing was good, what there was, with the reason.
    private Loaded.Ok inPlace(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Ok good -> good;
            case Loaded.Rejected(var problems) -> new Loaded.Ok(content.catalogue(), problems);
        };
    }

    /// Shows other content around the same appointment; content that is no good leaves the present one.
    ///
    /// What was read for a municipality that is no longer the chosen one comes too late.
    private void renew(Optional<String> municipality, Loaded loaded) {
        if (!municipality.equals(store.settings().municipality())) {
            return;
        }
        content = inPlace(loaded);
        search.set(Optional.empty());
        // what could be brought back may speak of what is no longer there
        session.drop();
        anew();
        index();
    }
}
