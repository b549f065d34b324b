package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.desktop.FakeDesktop;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.Origin;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How wide the window is asked to stand, and whether room is kept beside it.
class DockingTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final Box WHOLE = new Box(0, 0, 1920, 1080);
    private static final Display SCREEN = new Display("A", "A", WHOLE, WHOLE, true, false);

    private final FakeDesktop desktop = new FakeDesktop(true, SCREEN);
    private final AtomicInteger lost = new AtomicInteger();
    private SettingsStore store = store(Central.NONE);
    private final List<Window> windows = new ArrayList<>();
    private Stage stage = new Stage();
    private Docking docking = docking(store);

    private static SettingsStore store(Central central) {
        return new SettingsStore(central, new ChoicesFile(Optional.empty()));
    }

    private Docking docking(SettingsStore store) {
        return docking(store, () -> {});
    }

    private Docking docking(SettingsStore store, Runnable cover) {
        stage = new Stage();
        Window window = new Window(stage, store);
        windows.add(window);
        window.faces().content(new StackPane(), StackPane::new);
        return new Docking(window, store, cover, lost::incrementAndGet, false);
    }

    DockingTest() {
        theDesktopTakesTheWindow();
    }

    /// What is left open stays in the one process of all tests, with all that it holds.
    @AfterEach
    void close() {
        windows.forEach(Window::close);
    }

    private void theDesktopTakesTheWindow() {
        docking.begin(Showing.OPEN);
        docking.hand(desktop);
        JavaFxThread.settle();
    }

    private Stand last() {
        return desktop.stands().getLast();
    }

    private void stands(int width, boolean room) {
        assertEquals(new Box(1920 - width, 0, width, 1080), last().area());
        assertEquals(room, last().reserve());
    }

    @Test
    void aPanelKeepsItsRoomAndAWideWindowLiesOverTheOthers() {
        stands(420, true);
        docking.widen();
        stands(1280, false);
        docking.widen();
        stands(420, true);
    }

    @ParameterizedTest(name = "{0} px, {1} %: {2}")
    @CsvSource({
        "1920, 100, 1280",
        "1920, 150, 1350",
        "1366, 100, 911",
        "1280, 100, 900",
        "1366, 200, 1366",
        "800, 100, 800"
    })
    void wideIsEnoughForTheSidesAndTwoThirdsOfTheScreenAndNeverMoreThanThereIs(int screen, int size, int expected) {
        Box area = new Box(0, 0, screen, 1080);
        desktop.turnOn(new Display("A", "A", area, area, true, false));
        JavaFxThread.settle();
        store.change(settings -> settings.withTextSize(size));
        docking.widen();
        assertEquals(expected, last().area().width());
    }

    @Test
    void aSettingThatChangesBeforeTheDesktopHasTheWindowPutsUpNoCover() {
        AtomicInteger covers = new AtomicInteger();
        docking = docking(store, covers::incrementAndGet);
        docking.begin(Showing.OPEN);
        docking.hand(desktop);
        store.change(settings -> settings.withTextSize(125));
        JavaFxThread.settle();
        assertEquals(0, covers.get(), "the same screen under another name");
        Box other = new Box(1920, 0, 1280, 1024);
        desktop.turnOn(new Display("B", "B", other, other, true, false));
        JavaFxThread.settle();
        assertEquals(1, covers.get(), "another screen");
    }

    @Test
    void aClickTakesTheKeyboardAndDoesNotBringBackWhatWasPutAway() {
        desktop.clicked(false);
        docking.clicked();
        JavaFxThread.settle();
        assertTrue(desktop.keyboard());
        for (Runnable away : List.<Runnable>of(docking::collapse, docking::hide)) {
            docking.show(Showing.OPEN, true);
            docking.clicked();
            away.run();
            JavaFxThread.settle();
            assertFalse(desktop.keyboard());
            docking.clicked();
            JavaFxThread.settle();
            assertFalse(desktop.keyboard());
        }
    }

    @Test
    void whoeverPutsItAwayFindsAPanelAgain() {
        for (Runnable away : List.<Runnable>of(docking::collapse, docking::hide)) {
            docking.widen();
            away.run();
            docking.show(Showing.OPEN, true);
            stands(420, true);
        }
    }

    @Test
    void aStripIsNotMadeWide() {
        docking.collapse();
        int before = last().area().width();
        docking.widen();
        assertEquals(before, last().area().width());
    }

    @Test
    void aWidthThatAPanelCanHaveIsKeptAndALargerOneIsForNow() {
        docking.stretch(500.4);
        docking.settle();
        stands(500, true);
        assertEquals(500, store.settings().get(AllSettings.WIDTH));

        docking.stretch(1000);
        docking.settle();
        stands(1000, false);
        assertEquals(500, store.settings().get(AllSettings.WIDTH));

        docking.stretch(100);
        docking.settle();
        stands(Settings.NARROWEST, true);
        assertEquals(Settings.NARROWEST, store.settings().get(AllSettings.WIDTH));
    }

    @Test
    void whoeverChoosesAWidthInTheSettingsGetsIt() {
        docking.widen();
        store.change(settings -> settings.withWidth(480));
        stands(480, true);
    }

    @Test
    void aWidthThatBeheerFixedComesBackAfterDragging() {
        store = store(new Central(
                SettingValues.of(AllSettings.WIDTH, 480), Map.of(AllSettings.WIDTH, Origin.MACHINE_POLICY), List.of()));
        docking = docking(store);
        theDesktopTakesTheWindow();
        docking.stretch(400);
        docking.settle();
        stands(480, true);
    }

    @Test
    void theClientsScreenIsKnownWhileItIsOnAndNotMirrored() {
        store.change(settings -> settings.withMaybe(AllSettings.STAFF_SCREEN, Optional.of("staff"))
                .withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("client")));
        assertFalse(docking.screen().across().get().isPresent());
        desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.CLIENT);
        JavaFxThread.settle();
        assertEquals(Optional.of(FakeDesktop.CLIENT), docking.screen().across().get());
        desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.mirrored(FakeDesktop.CLIENT));
        JavaFxThread.settle();
        assertTrue(docking.screen().across().get().isEmpty());
    }

    @Test
    void aWindowThatAnotherProgramDestroysIsNoticed() {
        desktop.destroys();
        JavaFxThread.settle();
        assertEquals(1, lost.get());
    }

    @Test
    void aWindowThatTheProgramClosesItselfIsNotLost() {
        stage.close();
        desktop.destroys();
        JavaFxThread.settle();
        assertEquals(0, lost.get());
    }

    @Test
    void onTheOnlyScreenThatIsTheClientsItOpensBehindTheCover() {
        AtomicInteger covers = new AtomicInteger();
        store.change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("A")));
        docking = docking(store, covers::incrementAndGet);
        theDesktopTakesTheWindow();
        stands(420, true);
        assertEquals(Showing.OPEN, docking.shown().get());
        assertEquals(1, covers.get());
        store.change(settings -> settings.withTextSize(125));
        assertEquals(1, covers.get(), "whoever took the cover away wanted that");
        assertTrue(docking.screen().across().get().isEmpty(), "no card beside it");
    }
}
