package nl.baliewijzer.desktop.windows;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import nl.baliewijzer.desktop.Box;

/// Rectangles as Windows writes them.
final class Boxes {
    private Boxes() {}

    /// The rectangle at the beginning of this memory; empty when it has no pixel.
    static Optional<Box> read(MemorySegment rect) {
        int left = rect.get(ValueLayouts.INT, Layout.Rect.LEFT);
        int top = rect.get(ValueLayouts.INT, Layout.Rect.TOP);
        int width = rect.get(ValueLayouts.INT, Layout.Rect.RIGHT) - left;
        int height = rect.get(ValueLayouts.INT, Layout.Rect.BOTTOM) - top;
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new Box(left, top, width, height));
    }
}
