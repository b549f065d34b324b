package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.settings.Edge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsDockTest {
    private static final long PANEL = 501;
    private static final long OTHER = 502;
    private static final int OWN = 4321;
    private static final Box SCREEN = new Box(0, 0, 1920, 1080);
    private static final Box FREE = new Box(0, 0, 1920, 1040);
    private static final Display DISPLAY = new Display("1", "scherm", SCREEN, FREE, true, false);

    private volatile String title = "";

    private final FakeWindows windows = new FakeWindows()
            .answer(Api.GET_CURRENT_PROCESS_ID, all -> OWN)
            // a window of the same title of somebody else comes first
            .answer(Api.FIND_WINDOW, all -> {
                title = FakeWindows.text(all[3]);
                return all[1] == 0 ? OTHER : all[1] == OTHER ? PANEL : 0;
            })
            .answer(Api.GET_WINDOW_PROCESS_ID, all -> {
                FakeWindows.memory(all[1], 4).set(ValueLayouts.INT, 0, all[0] == PANEL ? OWN : 99);
                return 1;
            })
            .answer(Api.GET_WINDOW_LONG, all -> 0x4_0008)
            .answer(Api.GET_FOREGROUND_WINDOW, all -> OTHER);
    private final FakeExplorer explorer = new FakeExplorer(windows);
    private final MessageWindow messages = MessageWindow.open(windows);
    private final WindowsDock dock = new WindowsDock(windows, messages);

    @AfterEach
    void close() {
        messages.close();
    }

    @Test
    void takesTheWindowOfThisProcessInHand() {
        assertTrue(dock.adopt("Baliewijzer", () -> {}).join());
        assertEquals("Baliewijzer", title);
    }

    @Test
    void aWindowOfSomebodyElseIsNotTaken() {
        windows.answer(Api.FIND_WINDOW, all -> all[1] == 0 ? OTHER : 0);
        assertFalse(dock.adopt("Baliewijzer", () -> {}).join());
        assertFalse(dock.stand(stand(true, false)).join());
        assertEquals(List.of(), explorer.asked);
    }

    @Test
    void standsWhereThereIsRoomAndAboveOthersWithoutTakingTheKeyboard() {
        dock.adopt("Baliewijzer", () -> {}).join();
        assertTrue(dock.stand(stand(true, false)).join());
        assertEquals("SETPOS 48 77 2 1500,0,1920,1080", explorer.asked.getLast());
        // topmost (-1), the rows that are free of the task bar, SWP_NOACTIVATE
        assertEquals(List.of(PANEL, -1L, 1500L, 0L, 420L, 1040L, 0x10L), last(Api.SET_WINDOW_POS));
        assertEquals(List.of(), windows.of(Api.SET_FOREGROUND_WINDOW));
    }

    @Test
    void floatsWhereNoRoomIsWantedOrGiven() {
        dock.adopt("Baliewijzer", () -> {}).join();
        assertFalse(dock.stand(stand(false, false)).join());
        assertEquals(List.of(), explorer.asked);
        explorer.present = false;
        assertFalse(dock.stand(stand(true, false)).join());
        assertEquals(List.of(PANEL, -1L, 1500L, 0L, 420L, 1040L, 0x10L), last(Api.SET_WINDOW_POS));
    }

    @ParameterizedTest
    @CsvSource({"false, 136", "true, 262152"})
    void isInTheTaskBarOnlyWhenThatIsWanted(boolean listed, long style) {
        windows.answer(Api.GET_WINDOW_LONG, all -> listed ? 0x88 : 0x4_0008);
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.stand(stand(false, listed)).join();
        assertEquals(List.of(PANEL, -20L, style), last(Api.SET_WINDOW_LONG));
    }

    @Test
    void knowsWhetherTheKeyboardIsInTheWindow() {
        assertFalse(dock.hasKeyboard().join());
        dock.adopt("Baliewijzer", () -> {}).join();
        assertFalse(dock.hasKeyboard().join());
        windows.answer(Api.GET_FOREGROUND_WINDOW, all -> PANEL);
        assertTrue(dock.hasKeyboard().join());
    }

    @Test
    void hidingGivesRoomAndKeyboardBack() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.stand(stand(true, false)).join();
        dock.show(true);
        dock.hide();
        settle();
        assertEquals("REMOVE 77", explorer.asked.getLast());
        assertEquals(List.of(PANEL, 0L), last(Api.SHOW_WINDOW));
        assertEquals(
                List.of(List.of(PANEL), List.of(OTHER)),
                windows.of(Api.SET_FOREGROUND_WINDOW).stream()
                        .map(FakeWindows.Call::arguments)
                        .toList());
        dock.show(false);
        settle();
        assertEquals("SETPOS 48 77 2 1500,0,1920,1080", explorer.asked.getLast());
        assertEquals(List.of(PANEL, 4L), last(Api.SHOW_WINDOW), "shown without taking the keyboard");
    }

    @Test
    void theKeyboardIsNotGivenToAWindowThatIsGone() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.show(true);
        windows.answer(Api.IS_WINDOW, all -> 0);
        dock.giveKeyboardBack();
        settle();
        assertEquals(1, windows.of(Api.SET_FOREGROUND_WINDOW).size());
    }

    @Test
    void whileHiddenNoRoomIsTaken() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.hide();
        assertFalse(dock.stand(stand(true, false)).join());
        assertEquals(List.of(), explorer.asked);
    }

    @Test
    void whenOtherBarsMoveItAsksAgain() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.stand(stand(true, false)).join();
        explorer.taken = 40;
        windows.send(AppBar.CALLBACK, AppBar.POSITION_CHANGED, 0);
        assertEquals(List.of(PANEL, -1L, 1460L, 0L, 420L, 1040L, 0x10L), last(Api.SET_WINDOW_POS));
    }

    @Test
    void goesBehindAWindowThatFillsTheScreenAndComesBack() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.stand(stand(true, false)).join();
        windows.send(AppBar.CALLBACK, AppBar.FULL_SCREEN, 1);
        assertEquals(List.of(PANEL, 1L, 0L, 0L, 0L, 0L, 0x13L), last(Api.SET_WINDOW_POS));
        windows.send(AppBar.CALLBACK, AppBar.FULL_SCREEN, 0);
        assertEquals(List.of(PANEL, -1L, 0L, 0L, 0L, 0L, 0x13L), last(Api.SET_WINDOW_POS));
    }

    @Test
    void whenTheTaskBarStartsAnewItRegistersAnew() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.stand(stand(true, false)).join();
        windows.send(FakeWindows.REGISTERED, 0, 0);
        assertEquals(2, explorer.asked.stream().filter("NEW 77 32770"::equals).count());
    }

    @Test
    void atTheEndTheRoomIsGivenBack() {
        dock.adopt("Baliewijzer", () -> {}).join();
        dock.stand(stand(true, false)).join();
        dock.letGo();
        settle();
        assertEquals("REMOVE 77", explorer.asked.getLast());
    }

    private void settle() {
        messages.ask(() -> true).join();
    }

    private List<Long> last(Api function) {
        return windows.of(function).getLast().arguments();
    }

    private static Stand stand(boolean reserve, boolean listed) {
        return new Stand(new Box(1500, 0, 420, 1040), DISPLAY, Edge.RIGHT, reserve, listed);
    }
}
