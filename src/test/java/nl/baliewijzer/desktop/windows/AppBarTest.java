package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.settings.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppBarTest {
    private static final Box RIGHT = new Box(1500, 0, 420, 1080);

    private final FakeWindows windows = new FakeWindows();
    private final FakeExplorer explorer = new FakeExplorer(windows);
    private final AppBar bar = new AppBar(windows, 77);

    @Test
    void asksInTheOrderThatWindowsDocuments() {
        assertEquals(Optional.of(RIGHT), bar.reserve(RIGHT, Edge.RIGHT));
        bar.remove();
        assertEquals(
                List.of(
                        "NEW 77 32770",
                        "QUERYPOS 48 77 2 1500,0,1920,1080",
                        "SETPOS 48 77 2 1500,0,1920,1080",
                        "REMOVE 77"),
                explorer.asked);
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 1500, 0, 1500", "RIGHT, 1500, 40, 1460", "LEFT, 0, 40, 40", "LEFT, -1920, 0, -1920"})
    void besideAnotherBarTheWidthIsStillOurs(Edge edge, int x, int taken, int given) {
        explorer.taken = taken;
        assertEquals(Optional.of(new Box(given, 0, 420, 1080)), bar.reserve(new Box(x, 0, 420, 1080), edge));
    }

    @Test
    void isRegisteredOnceHoweverOftenItMoves() {
        bar.reserve(RIGHT, Edge.RIGHT);
        bar.reserve(new Box(0, 0, 420, 1080), Edge.LEFT);
        assertEquals(
                1, explorer.asked.stream().filter(one -> one.startsWith("NEW")).count());
        assertEquals("SETPOS 48 77 0 0,0,420,1080", explorer.asked.getLast());
    }

    @Test
    void withoutExplorerThereIsNoRoomAndNothingToGiveBack() {
        explorer.present = false;
        assertEquals(Optional.empty(), bar.reserve(RIGHT, Edge.RIGHT));
        bar.remove();
        assertEquals(List.of("NEW 77 32770"), explorer.asked);
        assertFalse(bar.registered());
    }

    @Test
    void isGivenBackOnce() {
        bar.reserve(RIGHT, Edge.RIGHT);
        bar.remove();
        bar.remove();
        assertEquals(1, explorer.asked.stream().filter("REMOVE 77"::equals).count());
    }

    @Test
    void afterExplorerStartedAnewItRegistersAnew() {
        bar.reserve(RIGHT, Edge.RIGHT);
        bar.forgotten();
        bar.reserve(RIGHT, Edge.RIGHT);
        assertEquals(
                2, explorer.asked.stream().filter(one -> one.startsWith("NEW")).count());
    }
}
