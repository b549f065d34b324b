package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.baliewijzer.desktop.Box;

/// Another window, that fills what is free of the screen and keeps every line that is typed in it.
final class Terminal {
    private final XWindow window;
    private final Path typed;

    private Terminal(XWindow window, Path typed) {
        this.window = window;
        this.typed = typed;
    }

    static Terminal opens(RealDesk desk) {
        Path typed = desk.seat().folder("typed");
        XWindow window = window(desk, "counter", "cat >" + typed);
        desk.tools().run("wmctrl", "-i", "-r", window.id(), "-b", "add,maximized_vert,maximized_horz");
        return new Terminal(window, typed);
    }

    /// Any other window, with this title, for as long as the command runs in it.
    static XWindow window(RealDesk desk, String title, String command) {
        try {
            desk.keeps(desk.tools()
                    .prepare("xterm", "-geometry", "80x24+0+0", "-T", title, "-e", command)
                    .start());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        String name = "^" + title + "$";
        Wait.until("another window is there", () -> desk.eyes().named(name).isPresent());
        return desk.eyes().named(name).orElseThrow();
    }

    XWindow window() {
        return window;
    }

    Box place() {
        return window.place();
    }

    boolean hasKeyboard() {
        return window.isActive();
    }

    void activate() {
        window.activate();
    }

    /// The whole lines that were typed so far.
    String typed() {
        return Seat.read(typed);
    }
}
