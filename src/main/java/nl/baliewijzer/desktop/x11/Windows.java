package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.desktop.Box;

/// What the manager of windows is asked, by the conventions that all of them keep (EWMH, ICCCM).
final class Windows {
    /// The mark of a window of this program.
    static final String PANEL = "_BALIEWIJZER_PANEL";

    /// As long as a manager of windows may take to let go of one.
    private static final long PATIENCE_NANOS = 500_000_000;

    private static final int LOOK_AGAIN_MILLIS = 5;
    private static final int DEPTH = 3;
    private static final int PAGER = 2;
    private static final int VIEWABLE = 2;
    private static final int REMOVE = 0;
    private static final int ADD = 1;

    private Windows() {}

    /// The window of this process with this title.
    static OptionalInt find(Wire wire, long process, String title) throws IOException {
        var known = find(wire, wire.numbers(wire.root(), "_NET_CLIENT_LIST"), process, title);
        return known.isPresent() ? known : search(wire, wire.root(), process, title, DEPTH);
    }

    private static OptionalInt find(Wire wire, int[] windows, long process, String title) throws IOException {
        for (var window : windows) {
            var owner = wire.numbers(window, "_NET_WM_PID");
            if (owner.length == 1
                    && owner[0] == process
                    && wire.text(window, "_NET_WM_NAME").filter(title::equals).isPresent()) {
                return OptionalInt.of(window);
            }
        }
        return OptionalInt.empty();
    }

    /// A manager puts windows into frames of its own, so it may stand a few steps below the root.
    private static OptionalInt search(Wire wire, int above, long process, String title, int depth) throws IOException {
        var children = children(wire, above);
        var found = find(wire, children, process, title);
        for (var child : children) {
            if (found.isPresent() || depth == 1) {
                return found;
            }
            found = search(wire, child, process, title, depth - 1);
        }
        return found;
    }

    private static int[] children(Wire wire, int window) throws IOException {
        var answer = wire.ask(Request.tree(window));
        return answer.isPresent() ? answer.get().words(answer.get().half(16)) : new int[0];
    }

    /// Whether it is a window of this program, in whatever process: what one panel keeps free another may stand in.
    static boolean isPanel(Wire wire, int window) throws IOException {
        return wire.numbers(window, PANEL).length > 0;
    }

    /// Whether a manager of windows is there and knows this convention.
    static boolean knows(Wire wire, String convention) throws IOException {
        var atom = wire.atom(convention);
        return Arrays.stream(wire.numbers(wire.root(), "_NET_SUPPORTED")).anyMatch(known -> known == atom);
    }

    /// Whether this event tells that a manager of windows came: the one before took with it what it kept free.
    static boolean isOfAnotherManager(Wire wire, ByteBuffer event) throws IOException {
        return Event.kind(event) == Event.PROPERTY
                && (Event.property(event) == wire.atom("_NET_SUPPORTING_WM_CHECK")
                        || Event.property(event) == wire.atom("_NET_SUPPORTED"));
    }

    /// The window that has the keyboard; 0 when none has or nobody says.
    static int active(Wire wire) throws IOException {
        var active = wire.numbers(wire.root(), "_NET_ACTIVE_WINDOW");
        return active.length == 1 ? active[0] : 0;
    }

    /// Whether keys go to this window, or to one inside it: a manager may call a window active that could not take
    /// them yet, such as the first of a session.
    static boolean hasFocus(Wire wire, int window) throws IOException {
        var focus = wire.need(Request.focused()).word(8);
        for (var up = 0; up < DEPTH && focus > 1; up++) {
            if (focus == window) {
                return true;
            }
            var parent = wire.ask(Request.tree(focus));
            focus = parent.isPresent() ? parent.get().word(12) : 0;
        }
        return false;
    }

    /// Gives the keyboard to a window.
    static void activate(Wire wire, int window, int time) throws IOException {
        if (knows(wire, "_NET_ACTIVE_WINDOW")) {
            tell(wire, Event.message(window, wire.atom("_NET_ACTIVE_WINDOW"), PAGER, time, 0));
        } else {
            wire.send(Request.focus(window, time));
        }
    }

    /// Has the manager keep a window above the others, also when somebody asked it to keep it below them.
    static void above(Wire wire, int window) throws IOException {
        var state = wire.atom("_NET_WM_STATE");
        tell(wire, Event.message(window, state, REMOVE, wire.atom("_NET_WM_STATE_BELOW"), 0, PAGER));
        tell(wire, Event.message(window, state, ADD, wire.atom("_NET_WM_STATE_ABOVE"), 0, PAGER));
    }

    /// All of the display, whatever screens show of it.
    static Box area(Wire wire) throws IOException {
        var root = wire.need(Request.of(14, 0, wire.root()));
        if (root.half(16) == 0 || root.half(18) == 0) {
            throw Reply.nonsense();
        }
        return new Box(0, 0, root.half(16), root.half(18));
    }

    /// Whether the window and all that it stands in are on the screen, under others or not.
    static boolean isOnScreen(Wire wire, int window) throws IOException {
        var answer = wire.ask(Request.attributes(window));
        return answer.isPresent() && answer.get().octet(26) == VIEWABLE;
    }

    /// Takes a window off the screen, and waits for its manager: one that is still busy would take away what is set
    /// now.
    static void withdraw(Wire wire, int window) throws IOException {
        wire.send(Request.unmap(window));
        tell(wire, Event.withdrawn(wire.root(), window));
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (isManaged(wire, window) && System.nanoTime() < end) {
            wire.await(LOOK_AGAIN_MILLIS);
        }
    }

    private static boolean isManaged(Wire wire, int window) throws IOException {
        var state = wire.numbers(window, "WM_STATE");
        return state.length > 0 && state[0] != 0;
    }

    /// Keeps this room free for a window, or none.
    static void keep(Wire wire, int window, Optional<Strut> strut) throws IOException {
        if (strut.isEmpty()) {
            wire.send(Request.deleteProperty(window, wire.atom("_NET_WM_STRUT_PARTIAL")));
            wire.send(Request.deleteProperty(window, wire.atom("_NET_WM_STRUT")));
            return;
        }
        set(wire, window, "_NET_WM_STRUT_PARTIAL", "CARDINAL", strut.get().partial());
        set(wire, window, "_NET_WM_STRUT", "CARDINAL", strut.get().whole());
    }

    /// Sets a property of a window.
    static void set(Wire wire, int window, String property, String type, int... values) throws IOException {
        wire.send(Request.changeProperty(window, wire.atom(property), wire.atom(type), values));
    }

    private static void tell(Wire wire, ByteBuffer message) throws IOException {
        wire.send(Request.send(wire.root(), Event.MANAGER_MASK, message));
    }
}
