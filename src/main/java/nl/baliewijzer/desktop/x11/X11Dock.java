package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.baliewijzer.desktop.Dock;

/// The panel's window: a dock with room of its own where the display can keep it, else one that floats.
final class X11Dock implements Dock {
    private static final int NO_TIME = 0;
    private static final int EVERY_DESKTOP = -1;

    private final Loop loop;
    private final boolean canReserve;
    private final PanelPlace place;
    private OptionalInt window = OptionalInt.empty();
    private Optional<Stand> stand = Optional.empty();
    private Runnable destroyed = () -> {};
    private boolean shown = true;
    private int before;

    /// `canReserve` is whether other windows heed what this display keeps free; `place` is told the window.
    X11Dock(Loop loop, boolean canReserve, PanelPlace place) {
        this.loop = loop;
        this.place = place;
        this.canReserve = canReserve;
    }

    @Override
    public CompletableFuture<Boolean> adopt(String title, Runnable whenDestroyed) {
        return loop.ask(false, wire -> {
            window = Windows.find(wire, ProcessHandle.current().pid(), title);
            destroyed = whenDestroyed;
            remember(wire);
            if (window.isPresent()) {
                wire.send(Request.listen(window.getAsInt(), Event.STRUCTURE_MASK));
                set(wire, Windows.PANEL, "CARDINAL", 1);
                place.is(wire, window.getAsInt());
            }
            return window.isPresent();
        });
    }

    @Override
    public CompletableFuture<Boolean> stand(Stand wanted) {
        return loop.ask(false, wire -> {
            if (window.isEmpty()) {
                return false;
            }
            var other = stand.filter(old -> old.listed() == wanted.listed()).isEmpty();
            stand = Optional.of(wanted);
            if (shown && other) {
                // what kind of window it is, is looked at when it is put on the screen
                Windows.withdraw(wire, window.getAsInt());
                map(wire, wanted);
            } else if (shown) {
                place(wire, wanted);
            }
            return room(wire, wanted).isPresent();
        });
    }

    @Override
    public void show(boolean focus) {
        loop.run(wire -> {
            if (window.isPresent() && stand.isPresent()) {
                if (shown && !Windows.isOnScreen(wire, window.getAsInt())) {
                    // somebody else took it away, or another desktop is shown than the one it was put on
                    Windows.withdraw(wire, window.getAsInt());
                    shown = false;
                }
                if (!shown) {
                    map(wire, stand.get());
                    shown = true;
                }
                Windows.above(wire, window.getAsInt());
                place(wire, stand.get());
                if (focus) {
                    Windows.activate(wire, window.getAsInt(), NO_TIME);
                }
            }
        });
    }

    @Override
    public void hide() {
        loop.run(wire -> {
            if (window.isPresent() && shown) {
                shown = false;
                var active = Windows.active(wire) == window.getAsInt();
                Windows.withdraw(wire, window.getAsInt());
                if (active) {
                    giveBack(wire);
                }
            }
        });
    }

    @Override
    public CompletableFuture<Boolean> hasKeyboard() {
        return loop.ask(
                false,
                wire -> window.isPresent()
                        && Windows.active(wire) == window.getAsInt()
                        && Windows.hasFocus(wire, window.getAsInt()));
    }

    @Override
    public void giveKeyboardBack() {
        loop.run(wire -> {
            giveBack(wire);
        });
    }

    @Override
    public void letGo() {
        loop.run(wire -> {
            if (window.isPresent()) {
                Windows.keep(wire, window.getAsInt(), Optional.empty());
            }
        });
    }

    /// The window of the panel, once it is known.
    OptionalInt window() {
        return window;
    }

    /// Hears which window has the keyboard, and of the end of the panel's own.
    void hear(Wire wire, ByteBuffer event) throws IOException {
        if (Event.kind(event) == Event.DESTROY && window.stream().anyMatch(ours -> ours == Event.destroyed(event))) {
            window = OptionalInt.empty();
            destroyed.run();
        }
        if (Event.kind(event) == Event.PROPERTY && Event.property(event) == wire.atom("_NET_ACTIVE_WINDOW")) {
            remember(wire);
        }
        if (Windows.isOfAnotherManager(wire, event) && window.isPresent() && shown && stand.isPresent()) {
            Windows.above(wire, window.getAsInt());
            place(wire, stand.get());
        }
    }

    private void remember(Wire wire) throws IOException {
        var active = Windows.active(wire);
        if (active != 0 && window.stream().noneMatch(ours -> ours == active)) {
            before = active;
        }
    }

    private void giveBack(Wire wire) throws IOException {
        if (before != 0) {
            Windows.activate(wire, before, NO_TIME);
        }
    }

    private void map(Wire wire, Stand wanted) throws IOException {
        var type = wanted.listed() ? "_NET_WM_WINDOW_TYPE_NORMAL" : "_NET_WM_WINDOW_TYPE_DOCK";
        set(wire, "_NET_WM_WINDOW_TYPE", "ATOM", wire.atom(type));
        var above = wire.atom("_NET_WM_STATE_ABOVE");
        if (wanted.listed()) {
            set(wire, "_NET_WM_STATE", "ATOM", above);
        } else {
            var noBar = wire.atom("_NET_WM_STATE_SKIP_TASKBAR");
            set(wire, "_NET_WM_STATE", "ATOM", above, noBar, wire.atom("_NET_WM_STATE_SKIP_PAGER"));
        }
        set(wire, "_NET_WM_DESKTOP", "CARDINAL", EVERY_DESKTOP);
        // a window that nobody asked for leaves the keyboard where it is
        set(wire, "_NET_WM_USER_TIME", "CARDINAL", 0);
        place(wire, wanted);
        wire.send(Request.map(window.getAsInt()));
        place(wire, wanted);
    }

    private void place(Wire wire, Stand wanted) throws IOException {
        Windows.keep(wire, window.getAsInt(), room(wire, wanted));
        var area = wanted.area();
        wire.send(Request.place(window.getAsInt(), area.x(), area.y(), area.width(), area.height()));
    }

    /// What is to be kept free, if it can be: only at the outer edges of the whole display.
    private Optional<Strut> room(Wire wire, Stand wanted) throws IOException {
        if (!canReserve || !wanted.reserve() || wanted.listed() || !Windows.knows(wire, "_NET_WM_STRUT_PARTIAL")) {
            return Optional.empty();
        }
        return Strut.of(wanted, Windows.area(wire).width());
    }

    private void set(Wire wire, String property, String type, int... values) throws IOException {
        Windows.set(wire, window.getAsInt(), property, type, values);
    }
}
