package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Dock;

/// The window of the panel on Windows, with an AppBar that keeps its room.
///
/// All of it happens on the thread of the message window, in the order of the calls.
final class WindowsDock implements Dock {
    private static final int GWL_EXSTYLE = -20;
    private static final int WS_EX_TOOLWINDOW = 0x80;
    private static final int WS_EX_APPWINDOW = 0x4_0000;
    private static final int SW_HIDE = 0;
    private static final int SW_SHOWNOACTIVATE = 4;
    private static final int SWP_NOACTIVATE = 0x10;
    private static final int SWP_NOMOVE_NOSIZE = 0x3;
    private static final long HWND_TOPMOST = -1;
    private static final long HWND_BOTTOM = 1;

    private final WindowsCalls windows;
    private final MessageWindow messages;
    private final AppBar bar;
    private final int taskbarCreated;
    private long panel;
    private long before;
    private Optional<Stand> stand = Optional.empty();
    private boolean shown;

    WindowsDock(WindowsCalls windows, MessageWindow messages) {
        this.windows = windows;
        this.messages = messages;
        bar = new AppBar(windows, messages.handle());
        taskbarCreated = message("TaskbarCreated");
        messages.hear(this::heard);
    }

    private int message(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return windows.number(Api.REGISTER_WINDOW_MESSAGE, Wide.text(arena, name));
        }
    }

    @Override
    public CompletableFuture<Boolean> adopt(String title, Runnable destroyed) {
        return messages.ask(() -> {
            panel = find(title);
            shown = panel != 0;
            return shown;
        });
    }

    private long find(String title) {
        try (Arena arena = Arena.ofConfined()) {
            long name = Wide.text(arena, title);
            MemorySegment owner = arena.allocate(Integer.BYTES);
            int own = windows.number(Api.GET_CURRENT_PROCESS_ID);
            for (long next = next(0, name); next != 0; next = next(next, name)) {
                windows.call(Api.GET_WINDOW_PROCESS_ID, next, owner.address());
                if (owner.get(ValueLayouts.INT, 0) == own) {
                    return next;
                }
            }
            return 0;
        }
    }

    private long next(long after, long name) {
        return windows.call(Api.FIND_WINDOW, 0, after, 0, name);
    }

    @Override
    public CompletableFuture<Boolean> stand(Stand wanted) {
        return messages.ask(() -> {
            stand = Optional.of(wanted);
            list(wanted.listed());
            return place();
        });
    }

    /// In the task bar or not; Windows looks at this when a window is shown.
    private void list(boolean listed) {
        if (panel == 0) {
            return;
        }
        long style = windows.call(Api.GET_WINDOW_LONG, panel, GWL_EXSTYLE);
        long other =
                listed ? (style | WS_EX_APPWINDOW) & ~WS_EX_TOOLWINDOW : (style | WS_EX_TOOLWINDOW) & ~WS_EX_APPWINDOW;
        if (other == style) {
            return;
        }
        if (shown) {
            windows.call(Api.SHOW_WINDOW, panel, SW_HIDE);
        }
        windows.call(Api.SET_WINDOW_LONG, panel, GWL_EXSTYLE, other);
        if (shown) {
            windows.call(Api.SHOW_WINDOW, panel, SW_SHOWNOACTIVATE);
        }
    }

    /// Reserves if the window is shown and wants that, and puts it there; whether room is kept.
    private boolean place() {
        if (panel == 0 || stand.isEmpty()) {
            return false;
        }
        Stand wanted = stand.get();
        Optional<Box> room = Optional.empty();
        if (wanted.reserve() && shown) {
            room = bar.reserve(along(wanted), wanted.edge());
        } else {
            bar.remove();
        }
        Box place = room.map(given -> inside(given, wanted)).orElse(wanted.area());
        windows.call(
                Api.SET_WINDOW_POS,
                panel,
                HWND_TOPMOST,
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                SWP_NOACTIVATE);
        return room.isPresent();
    }

    /// The strip that is asked for: as wide as the window, over the whole side of its screen.
    private static Box along(Stand wanted) {
        Box screen = wanted.display().whole();
        int width = wanted.area().width();
        int x = switch (wanted.edge()) {
            case LEFT -> screen.x();
            case RIGHT -> screen.right() - width;
        };
        return new Box(x, screen.y(), width, screen.height());
    }

    /// Explorer decides the column; the rows are those that were asked for, as far as they were given.
    private static Box inside(Box given, Stand wanted) {
        int top = Math.max(given.y(), wanted.area().y());
        int bottom = Math.min(given.bottom(), wanted.area().bottom());
        return bottom <= top ? given : new Box(given.x(), top, given.width(), bottom - top);
    }

    @Override
    public CompletableFuture<Boolean> hasKeyboard() {
        return messages.ask(() -> panel != 0 && windows.call(Api.GET_FOREGROUND_WINDOW) == panel);
    }

    @Override
    public void show(boolean focus) {
        messages.tell(() -> {
            shown = true;
            place();
            windows.call(Api.SHOW_WINDOW, panel, SW_SHOWNOACTIVATE);
            if (focus) {
                long foreground = windows.call(Api.GET_FOREGROUND_WINDOW);
                before = foreground == panel ? before : foreground;
                windows.call(Api.SET_FOREGROUND_WINDOW, panel);
            }
        });
    }

    @Override
    public void hide() {
        messages.tell(() -> {
            shown = false;
            bar.remove();
            windows.call(Api.SHOW_WINDOW, panel, SW_HIDE);
            giveBack();
        });
    }

    @Override
    public void giveKeyboardBack() {
        messages.tell(this::giveBack);
    }

    private void giveBack() {
        if (before != 0 && windows.yes(Api.IS_WINDOW, before)) {
            windows.call(Api.SET_FOREGROUND_WINDOW, before);
        }
    }

    @Override
    public void letGo() {
        messages.tell(bar::remove);
    }

    private boolean heard(int message, long first, long second) {
        if (message == taskbarCreated) {
            bar.forgotten();
            place();
            return false;
        }
        if (message != AppBar.CALLBACK) {
            return false;
        }
        switch ((int) first) {
            case AppBar.POSITION_CHANGED -> place();
            case AppBar.FULL_SCREEN -> behind(second != 0);
            default -> {
                // the state of the task bar, or windows being arranged: nothing of ours
            }
        }
        return true;
    }

    /// Who shows something on the whole screen wants nothing over it.
    private void behind(boolean fullScreen) {
        long order = fullScreen ? HWND_BOTTOM : HWND_TOPMOST;
        windows.call(Api.SET_WINDOW_POS, panel, order, 0, 0, 0, 0, SWP_NOMOVE_NOSIZE | SWP_NOACTIVATE);
    }
}
