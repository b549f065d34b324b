package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Presence;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.JsonFile;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.UsageFile;
import nl.baliewijzer.settings.UsageFile.Use;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.parts.OneOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the panel keeps of its screens during an appointment, and what it forgets after it.
class PanelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    /// The two questions of the present sheet, and those of the one before, which JavaFX holds until it paints.
    private static final int ALIVE = 4;

    private final Counter counter = Counter.inDelft();
    private final AtomicLong passed = new AtomicLong();
    private final Panel panel = panel();
    private final Session session = panel.session();

    private Panel panel() {
        return panel(new SettingsStore(Central.NONE, new ChoicesFile(Optional.empty())));
    }

    private Panel panel(SettingsStore store) {
        Services services =
                Services.of(store, counter.clock(), Optional.empty(), (pdf, name) -> new PrintQueue.Result.Sent());
        Loaded.Ok content = new Loaded.Ok(counter.catalogue(), List.of());
        ContentKeeper keeper = new ContentKeeper(content, Places.byHand(Optional.empty()), services);
        return new Panel(new Stage(), services, keeper, false, () -> passed.addAndGet(HideKey.FRIGHT.toNanos()));
    }

    /// A panel that goes on would cover itself minutes later, and close whatever is open then.
    @AfterEach
    void close() {
        panel.close();
    }

    private Node node(String selector) {
        return panel.window().scene().getRoot().lookup(selector);
    }

    private String typed() {
        return ((TextField) node("#query")).getText();
    }

    private void search(String text) {
        session.apply(state -> state.open(Aside.SEARCH));
        ((TextField) node("#query")).setText(text);
    }

    @Test
    void takingTheLastTickBackLeavesTheScreenAsItIs() {
        Signal signal = counter.catalogue().signals().getFirst();
        session.apply(state -> state.goTo(StepId.MAKE_CONTACT));
        Node screen = node("#prompts");
        session.apply(state -> state.notice(signal, LocalTime.NOON));
        session.apply(state -> state.notice(signal, LocalTime.NOON));
        assertSame(screen, node("#prompts"));
    }

    /// Only where it is switched on, and nothing but a number a month.
    @Test
    void countsWhatCentralManagementWantsCounted(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("beheer.json"), "{\"countUse\": true}");
        Central central = Central.of(List.of(new JsonFile(file)));
        SettingsStore store = new SettingsStore(central, new ChoicesFile(Optional.of(folder)));
        Panel counted = panel(store);
        counted.session().finish();
        counted.session().practise(counter.catalogue().scenes().getFirst());
        counted.session().finish();
        counted.close();
        assertEquals(
                List.of(Map.of(Use.FINISHED, 1, Use.PRACTISED, 1)),
                List.copyOf(new UsageFile(Optional.of(folder)).read().values()));
        session.finish();
        assertEquals(
                1,
                new UsageFile(Optional.of(folder))
                        .read()
                        .values()
                        .iterator()
                        .next()
                        .get(Use.FINISHED));
    }

    /// A day has many appointments; what each of them showed must be forgotten.
    @Test
    void nothingThatWasShownIsKeptAfterTheAppointment() {
        List<WeakReference<Object>> shown = new ArrayList<>();
        for (int appointment = 0; appointment < 3; appointment++) {
            for (StepId step : StepId.values()) {
                session.apply(state -> state.goTo(step));
            }
            for (Aside aside : Aside.values()) {
                session.apply(state -> state.open(aside));
                shown.add(new WeakReference<>(node(".screen, .client-card")));
            }
            session.wipe();
        }
        // the garbage collector takes its time; it is asked until it has been round
        for (int asked = 0; asked < 50 && shown.stream().anyMatch(one -> one.get() != null); asked++) {
            System.gc();
        }
        assertEquals(
                List.of(),
                shown.stream().map(WeakReference::get).filter(Objects::nonNull).toList());
    }

    /// Leaves the sheet with *Wat zegt u?* and comes back to it, so many times.
    private void turnPages(int times, List<WeakReference<Node>> questions) {
        for (int time = 0; time < times; time++) {
            session.apply(state -> state.sheet(Sheet.NUMBER));
            session.apply(state -> state.sheet(Sheet.LINES));
            panel.window().scene().getRoot().lookupAll(".groups").stream()
                    .filter(OneOf.class::isInstance)
                    .map(WeakReference::new)
                    .forEach(questions::add);
        }
    }

    private static long alive(List<WeakReference<Node>> nodes) {
        // the garbage collector takes its time; it is asked until it has been round
        for (int asked = 0;
                asked < 50 && nodes.stream().filter(one -> one.get() != null).count() > ALIVE;
                asked++) {
            System.gc();
        }
        return nodes.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /// The shortest of some measurements: another program can make one longer, none makes one shorter.
    private long nanosOfFortyChanges() {
        Presence[] all = Presence.values();
        return IntStream.range(0, 7)
                .mapToLong(measurement -> {
                    long begin = System.nanoTime();
                    IntStream.range(0, 40)
                            .forEach(change -> session.apply(state -> state.presence(all[change % all.length])));
                    return System.nanoTime() - begin;
                })
                .min()
                .orElseThrow();
    }

    /// What was turned away within one appointment is watched, filled and held no longer.
    @Test
    void turningPagesMakesNothingSlowerAndKeepsNothing() {
        session.apply(state -> state.goTo(StepId.REPORT));
        for (String answer : List.of("nee", "volwassene", "niet-kunnen-vragen")) {
            session.apply(state -> state.answer(answer));
        }
        List<WeakReference<Node>> questions = new ArrayList<>();
        turnPages(50, questions);
        assertEquals(100, questions.size());
        assertTrue(alive(questions) <= ALIVE, "questions alive after 50 pages");
        long before = nanosOfFortyChanges();
        turnPages(450, questions);
        long after = nanosOfFortyChanges();
        assertTrue(alive(questions) <= ALIVE, "questions alive after 500 pages");
        assertTrue(after < 3 * before, "40 changes took " + before + " ns after 50 pages, " + after + " after 500");
    }

    private void key(EventType<KeyEvent> type, KeyCode code, boolean ctrl) {
        Event.fireEvent(
                panel.window().scene().getRoot(),
                new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getName(), code, false, ctrl, false, false));
    }

    static Stream<Arguments> moments() {
        return Stream.of(
                moment("open and empty", false, test -> {}),
                moment("covered and empty", true, test -> test.session.cover(true)),
                moment("covered with a fact", false, test -> {
                    test.session.apply(state ->
                            state.notice(test.counter.catalogue().signals().getFirst(), LocalTime.NOON));
                    test.session.cover(true);
                }),
                moment("covered with half a word", false, test -> {
                    test.key(KeyEvent.KEY_PRESSED, KeyCode.SHIFT, false);
                    test.search("tol");
                    test.session.cover(true);
                }),
                moment("covered while one practises", false, test -> {
                    test.session.practise(test.counter.catalogue().scenes().getFirst());
                    test.session.cover(true);
                }),
                moment("emptied behind the cover", true, test -> {
                    test.search("tol");
                    test.session.wipeBehindCover();
                }));
    }

    private static Arguments moment(String name, boolean rest, Consumer<PanelTest> before) {
        return Arguments.of(Named.of(name, before), rest);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("moments")
    void onlyAPanelThatNobodyNeedsMayShowOtherContent(Consumer<PanelTest> before, boolean rest) {
        before.accept(this);
        assertEquals(rest, panel.attendance().atRest());
    }

    /// The system repeats a key that is held down.
    @Test
    void aKeyThatIsHeldDownDoesItsWorkOnce() {
        for (int repeated = 0; repeated < 5; repeated++) {
            key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, true);
        }
        assertEquals(StepId.MAKE_CONTACT, session.now().place().step());
        key(KeyEvent.KEY_RELEASED, KeyCode.CONTROL, false);
        key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, true);
        assertEquals(StepId.MAKE_CONTACT, session.now().place().step());
        key(KeyEvent.KEY_RELEASED, KeyCode.ENTER, false);
        key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, true);
        assertEquals(StepId.SPEAK_ALONE, session.now().place().step());

        for (int repeated = 0; repeated < 4; repeated++) {
            key(KeyEvent.KEY_PRESSED, KeyCode.F12, false);
            assertTrue(session.now().place().covered());
        }
        key(KeyEvent.KEY_RELEASED, KeyCode.F12, false);
        key(KeyEvent.KEY_PRESSED, KeyCode.F12, false);
        assertFalse(session.now().place().covered());
    }

    @Test
    void aScreenKeepsWhatIsOpenInItWhileOneIsElsewhere() {
        session.apply(state -> state.goTo(StepId.MAKE_CONTACT));
        Node screen = node("#prompts");
        session.apply(state -> state.goTo(StepId.CONSULT).cover(true));
        session.apply(state -> state.goTo(StepId.MAKE_CONTACT).cover(false));
        assertSame(screen, node("#prompts"));
        search("tolk");
        session.apply(state -> state.back());
        session.apply(state -> state.open(Aside.SEARCH));
        assertEquals("tolk", typed());
    }

    @Test
    void afterAWipeNothingThatWasTypedOrOpenedIsLeft() {
        Node screen = node("#excuses");
        search("een naam");
        session.apply(state -> state.say("zin"));
        session.wipe();
        assertNotSame(screen, node("#excuses"));
        session.apply(state -> state.open(Aside.SEARCH));
        assertEquals("", typed());
    }

    /// A name may have been typed although nothing was ticked.
    @Test
    void whatWasTypedIsForgottenEvenWhenTheAppointmentWasEmpty() {
        search("een naam");
        session.wipe();
        session.apply(state -> state.open(Aside.SEARCH));
        assertEquals("", typed());
    }
}
