package nl.baliewijzer.desktop.x11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock.Stand;
import nl.baliewijzer.settings.Edge;
import org.junit.jupiter.api.Test;

class StrutTest {
    private static final Box ROOT = new Box(0, 0, 3000, 1000);
    private static final Box LEFT_SCREEN = new Box(0, 0, 1600, 900);
    private static final Box RIGHT_SCREEN = new Box(1600, 0, 1400, 1000);

    private static Optional<Strut> strut(Box screen, Box area, Edge edge) {
        var display = new Display("a", "a", screen, screen, true, false);
        return Strut.of(new Stand(area, display, edge, true, false), ROOT.width());
    }

    @Test
    void roomIsKeptAtTheOuterEdgesAlongTheHeightOfThePanel() {
        assertArrayEquals(
                new int[] {420, 0, 0, 0, 30, 899, 0, 0, 0, 0, 0, 0},
                strut(LEFT_SCREEN, new Box(0, 30, 420, 870), Edge.LEFT)
                        .orElseThrow()
                        .partial());
        assertArrayEquals(
                new int[] {0, 420, 0, 0},
                strut(RIGHT_SCREEN, new Box(2580, 0, 420, 1000), Edge.RIGHT)
                        .orElseThrow()
                        .whole());
    }

    @Test
    void atAnEdgeWithAnotherScreenBeyondItNothingCanBeKept() {
        assertEquals(Optional.empty(), strut(LEFT_SCREEN, new Box(1180, 0, 420, 900), Edge.RIGHT));
        assertEquals(Optional.empty(), strut(RIGHT_SCREEN, new Box(1600, 0, 420, 1000), Edge.LEFT));
    }

    @Test
    void aTaskBarTakesItsRowsOfTheScreensItLiesAlong() {
        var bottom = Strut.read(new int[] {0, 0, 0, 140, 0, 0, 0, 0, 0, 0, 0, 1599}, ROOT)
                .orElseThrow();
        assertEquals(new Box(0, 0, 1600, 860), bottom.leaves(LEFT_SCREEN, ROOT));
        assertEquals(RIGHT_SCREEN, bottom.leaves(RIGHT_SCREEN, ROOT));
        var whole = Strut.read(new int[] {0, 0, 24, 0}, ROOT).orElseThrow();
        assertEquals(new Box(1600, 24, 1400, 976), whole.leaves(RIGHT_SCREEN, ROOT));
    }

    @Test
    void oneThatTakesAllOfTheScreenIsNotBelieved() {
        var all = Strut.read(new int[] {5000, 0, 0, 0}, ROOT).orElseThrow();
        assertEquals(LEFT_SCREEN, all.leaves(LEFT_SCREEN, ROOT));
        assertEquals(Optional.empty(), Strut.read(new int[] {1, 2}, ROOT));
    }

    @Test
    void ofWhatTheManagerTellsOnlyRowsAreTaken() {
        var told = new WorkArea(ROOT, List.of(), List.of(new Box(60, 30, 1540, 800)));
        assertEquals(new Box(0, 30, 1600, 800), told.of(LEFT_SCREEN));
        assertEquals(RIGHT_SCREEN, told.of(RIGHT_SCREEN));
    }
}
