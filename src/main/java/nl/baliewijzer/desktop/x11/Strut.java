package nl.baliewijzer.desktop.x11;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Dock.Stand;

/// Room kept free at the edges of the whole display: so many pixels in from each, along these rows or columns.
///
/// The twelve numbers are those of `_NET_WM_STRUT_PARTIAL`: left, right, top, bottom, and then first and last for
/// each.
record Strut(List<Integer> numbers) {
    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int TOP = 2;
    private static final int BOTTOM = 3;
    private static final int EDGES = 4;

    Strut {
        numbers = List.copyOf(numbers);
    }

    /// The room for a place at the left or right edge; none where another screen lies beyond that edge.
    static Optional<Strut> of(Stand stand, int width) {
        var area = stand.area();
        var whole = stand.display().whole();
        var first = area.y();
        var last = area.bottom() - 1;
        return switch (stand.edge()) {
            case LEFT ->
                whole.x() == 0
                        ? Optional.of(new Strut(List.of(area.right(), 0, 0, 0, first, last, 0, 0, 0, 0, 0, 0)))
                        : Optional.empty();
            case RIGHT ->
                whole.right() == width
                        ? Optional.of(new Strut(List.of(0, width - area.x(), 0, 0, 0, 0, first, last, 0, 0, 0, 0)))
                        : Optional.empty();
        };
    }

    /// What another window asks for, the whole edge when it does not say along which part; empty when it asks
    /// nothing.
    static Optional<Strut> read(int[] numbers, Box root) {
        var read = new ArrayList<Integer>();
        Arrays.stream(numbers).forEach(read::add);
        if (numbers.length == EDGES) {
            var bottom = root.height() - 1;
            var right = root.width() - 1;
            read.addAll(List.of(0, bottom, 0, bottom, 0, right, 0, right));
        }
        return read.size() == 3 * EDGES ? Optional.of(new Strut(read)) : Optional.empty();
    }

    int[] partial() {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] whole() {
        return Arrays.copyOf(partial(), EDGES);
    }

    /// What this leaves of an area of the display.
    Box leaves(Box area, Box root) {
        var left = meets(LEFT, area.y(), area.bottom()) ? Math.max(area.x(), numbers.get(LEFT)) : area.x();
        var right = meets(RIGHT, area.y(), area.bottom())
                ? Math.min(area.right(), root.width() - numbers.get(RIGHT))
                : area.right();
        var top = meets(TOP, area.x(), area.right()) ? Math.max(area.y(), numbers.get(TOP)) : area.y();
        var bottom = meets(BOTTOM, area.x(), area.right())
                ? Math.min(area.bottom(), root.height() - numbers.get(BOTTOM))
                : area.bottom();
        // one that takes all of it lies about itself
        return left < right && top < bottom ? new Box(left, top, right - left, bottom - top) : area;
    }

    private boolean meets(int edge, int from, int to) {
        return numbers.get(EDGES + 2 * edge) < to && from <= numbers.get(EDGES + 2 * edge + 1);
    }
}
