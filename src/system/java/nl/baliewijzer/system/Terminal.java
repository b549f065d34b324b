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
        try {
            desk.keeps(desk.tools()
                    .prepare("xterm", "-T", "counter", "-e", "cat >" + typed)
                    .start());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        Wait.until(
                "another window is there", () -> desk.eyes().named("^counter$").isPresent());
        XWindow window = desk.eyes().named("^counter$").orElseThrow();
        desk.tools().run("wmctrl", "-i", "-r", window.id(), "-b", "add,maximized_vert,maximized_horz");
        return new Terminal(window, typed);
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
