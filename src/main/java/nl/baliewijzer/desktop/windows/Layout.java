package nl.baliewijzer.desktop.windows;

/// Where the members of the structures of 64-bit Windows stand, in bytes from the beginning.
///
/// From the headers of the Windows SDK (shellapi.h, winuser.h); `installer/windows/layout.c` holds them against the
/// compiler that builds the launchers.
final class Layout {
    private Layout() {}

    /// `APPBARDATA`.
    static final class AppBarData {
        static final int SIZE = 48;
        static final int WINDOW = 8;
        static final int CALLBACK = 16;
        static final int EDGE = 20;
        static final int RECT = 24;

        private AppBarData() {}
    }

    /// `RECT`: the first column and row, and the first ones after it.
    static final class Rect {
        static final int LEFT = 0;
        static final int TOP = 4;
        static final int RIGHT = 8;
        static final int BOTTOM = 12;

        private Rect() {}
    }

    /// `WNDCLASSEXW`.
    static final class WindowClass {
        static final int SIZE = 80;
        static final int PROCEDURE = 8;
        static final int NAME = 64;

        private WindowClass() {}
    }

    /// `MSG`.
    static final class Message {
        static final int SIZE = 48;

        private Message() {}
    }

    /// `MONITORINFOEXW`.
    static final class MonitorInfo {
        static final int SIZE = 104;
        static final int WHOLE = 4;
        static final int WORK = 20;
        static final int FLAGS = 36;
        static final int DEVICE = 40;

        private MonitorInfo() {}
    }

    /// `DISPLAY_DEVICEW`.
    static final class Device {
        static final int SIZE = 840;
        static final int DESCRIPTION = 68;
        static final int FLAGS = 324;

        private Device() {}
    }
}
