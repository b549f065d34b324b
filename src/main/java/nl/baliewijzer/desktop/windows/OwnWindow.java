package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import nl.baliewijzer.desktop.Box;

/// The window of the panel as Windows knows it; its handle is 0 as long as it is not there.
record OwnWindow(WindowsCalls windows, long handle) {
    private static final int GWL_EXSTYLE = -20;
    private static final int WS_EX_TOOLWINDOW = 0x80;
    private static final int WS_EX_APPWINDOW = 0x4_0000;
    private static final int SW_HIDE = 0;
    private static final int SW_SHOWNOACTIVATE = 4;
    private static final int SWP_NOACTIVATE = 0x10;
    private static final int SWP_NOMOVE_NOSIZE = 0x3;
    private static final long HWND_TOPMOST = -1;
    private static final long HWND_BOTTOM = 1;

    boolean isThere() {
        return handle != 0;
    }

    /// Whether the keyboard is in it.
    boolean isForeground() {
        return windows.call(Api.GET_FOREGROUND_WINDOW) == handle;
    }

    /// The one of this process with this title, if it is there.
    static OwnWindow find(WindowsCalls windows, String title) {
        try (Arena arena = Arena.ofConfined()) {
            long name = Wide.text(arena, title);
            MemorySegment owner = arena.allocate(Integer.BYTES);
            int own = windows.number(Api.GET_CURRENT_PROCESS_ID);
            for (long next = next(windows, 0, name); next != 0; next = next(windows, next, name)) {
                windows.call(Api.GET_WINDOW_PROCESS_ID, next, owner.address());
                if (owner.get(ValueLayouts.INT, 0) == own) {
                    return new OwnWindow(windows, next);
                }
            }
            return new OwnWindow(windows, 0);
        }
    }

    private static long next(WindowsCalls windows, long after, long name) {
        return windows.call(Api.FIND_WINDOW, 0, after, 0, name);
    }

    /// In the task bar or not; Windows looks at this when a window is shown.
    void list(boolean listed, boolean shown) {
        if (!isThere()) {
            return;
        }
        long style = windows.call(Api.GET_WINDOW_LONG, handle, GWL_EXSTYLE);
        long other =
                listed ? (style | WS_EX_APPWINDOW) & ~WS_EX_TOOLWINDOW : (style | WS_EX_TOOLWINDOW) & ~WS_EX_APPWINDOW;
        if (other == style) {
            return;
        }
        if (shown) {
            hide();
        }
        windows.call(Api.SET_WINDOW_LONG, handle, GWL_EXSTYLE, other);
        if (shown) {
            show();
        }
    }

    void show() {
        windows.call(Api.SHOW_WINDOW, handle, SW_SHOWNOACTIVATE);
    }

    void hide() {
        windows.call(Api.SHOW_WINDOW, handle, SW_HIDE);
    }

    /// Puts it there, over the others.
    void place(Box area) {
        windows.call(
                Api.SET_WINDOW_POS,
                handle,
                HWND_TOPMOST,
                area.x(),
                area.y(),
                area.width(),
                area.height(),
                SWP_NOACTIVATE);
    }

    /// Puts it over the others; who shows something on the whole screen wants nothing over it.
    void order(boolean fullScreen) {
        long order = fullScreen ? HWND_BOTTOM : HWND_TOPMOST;
        windows.call(Api.SET_WINDOW_POS, handle, order, 0, 0, 0, 0, SWP_NOMOVE_NOSIZE | SWP_NOACTIVATE);
    }
}
