package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.settings.Edge;

/// Room at the edge of a screen that other windows leave free, as the task bar has it (`SHAppBarMessage`).
///
/// Used on one thread. What was asked for must be given back, or the gap stays until Explorer starts again.
final class AppBar {
    /// The message by which Explorer says that something changed; WM_APP + 2.
    static final int CALLBACK = 0x8002;

    /// What the callback says: other bars moved, or a window fills the whole screen.
    static final int POSITION_CHANGED = 1;

    static final int FULL_SCREEN = 2;

    private static final int ABM_NEW = 0;
    private static final int ABM_REMOVE = 1;
    private static final int ABM_QUERYPOS = 2;
    private static final int ABM_SETPOS = 3;
    private static final int ABE_LEFT = 0;
    private static final int ABE_RIGHT = 2;

    private final WindowsCalls windows;
    private final long owner;
    private boolean registered;

    /// `owner` is the window that hears the callback.
    AppBar(WindowsCalls windows, long owner) {
        this.windows = windows;
        this.owner = owner;
    }

    /// Asks for room of this width along an edge of a screen, `height` of it; the answer is the place that was given,
    /// or nothing where no Explorer gives any.
    Optional<Box> reserve(Box wanted, Edge edge) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bar = data(arena, edge);
            if (!registered) {
                registered = tell(ABM_NEW, bar);
            }
            if (!registered) {
                return Optional.empty();
            }
            put(bar, wanted);
            tell(ABM_QUERYPOS, bar);
            // the answer has moved away from other bars; along the edge our own width holds
            keepWidth(bar, wanted.width(), edge);
            tell(ABM_SETPOS, bar);
            return area(bar);
        }
    }

    /// Gives the room back.
    void remove() {
        if (registered) {
            registered = false;
            try (Arena arena = Arena.ofConfined()) {
                tell(ABM_REMOVE, data(arena, Edge.LEFT));
            }
        }
    }

    /// Explorer started again and knows nothing any more.
    void forgotten() {
        registered = false;
    }

    boolean registered() {
        return registered;
    }

    private MemorySegment data(Arena arena, Edge edge) {
        MemorySegment bar = arena.allocate(Layout.AppBarData.SIZE);
        bar.set(ValueLayouts.INT, 0, Layout.AppBarData.SIZE);
        bar.set(ValueLayouts.LONG, Layout.AppBarData.WINDOW, owner);
        bar.set(ValueLayouts.INT, Layout.AppBarData.CALLBACK, CALLBACK);
        bar.set(ValueLayouts.INT, Layout.AppBarData.EDGE, edge == Edge.LEFT ? ABE_LEFT : ABE_RIGHT);
        return bar;
    }

    private boolean tell(int message, MemorySegment bar) {
        return windows.yes(Api.SHELL_APP_BAR_MESSAGE, message, bar.address());
    }

    private static void put(MemorySegment bar, Box area) {
        MemorySegment rect = bar.asSlice(Layout.AppBarData.RECT);
        rect.set(ValueLayouts.INT, Layout.Rect.LEFT, area.x());
        rect.set(ValueLayouts.INT, Layout.Rect.TOP, area.y());
        rect.set(ValueLayouts.INT, Layout.Rect.RIGHT, area.right());
        rect.set(ValueLayouts.INT, Layout.Rect.BOTTOM, area.bottom());
    }

    private static void keepWidth(MemorySegment bar, int width, Edge edge) {
        MemorySegment rect = bar.asSlice(Layout.AppBarData.RECT);
        if (edge == Edge.LEFT) {
            rect.set(ValueLayouts.INT, Layout.Rect.RIGHT, rect.get(ValueLayouts.INT, Layout.Rect.LEFT) + width);
        } else {
            rect.set(ValueLayouts.INT, Layout.Rect.LEFT, rect.get(ValueLayouts.INT, Layout.Rect.RIGHT) - width);
        }
    }

    /// An empty rectangle is no room.
    private static Optional<Box> area(MemorySegment bar) {
        MemorySegment rect = bar.asSlice(Layout.AppBarData.RECT);
        return Boxes.read(rect);
    }
}
