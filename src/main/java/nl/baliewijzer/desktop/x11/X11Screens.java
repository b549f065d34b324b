package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Screens;

/// The screens as RandR 1.5 has them; without it all of the display is one.
final class X11Screens implements Screens {
    private static final String ONLY = "1";
    private static final int QUERY_VERSION = 0;
    private static final int SELECT_INPUT = 4;
    private static final int GET_MONITORS = 42;
    private static final int SCREEN_CRTC_OUTPUT = 7;
    private static final int MONITOR = 24;

    private final Loop loop;
    private final Supplier<OptionalInt> ours;
    private volatile List<Display> now = List.of();
    private Consumer<List<Display>> hearer = displays -> {};
    private OptionalInt extension = OptionalInt.empty();
    private int firstEvent = Integer.MAX_VALUE;

    /// `ours` is the window of the panel: what it reserved counts as free.
    X11Screens(Loop loop, Supplier<OptionalInt> ours) {
        this.loop = loop;
        this.ours = ours;
    }

    /// Looks whether the display has RandR 1.5, and asks it to tell of changes; before the loop begins.
    void begin(Wire wire) throws IOException {
        var found = wire.ask(Request.extension("RANDR"));
        if (found.isEmpty() || found.get().octet(8) == 0) {
            now = read(wire);
            return;
        }
        var number = found.get().octet(9);
        var version = wire.need(Request.of(number, QUERY_VERSION, 1, 5));
        if (version.word(8) > 1 || version.word(12) >= 5) {
            extension = OptionalInt.of(number);
            firstEvent = found.get().octet(10);
            wire.send(Request.of(number, SELECT_INPUT, wire.root(), SCREEN_CRTC_OUTPUT));
        }
        now = read(wire);
    }

    /// Whether the display tells its screens apart.
    boolean areKnown() {
        return extension.isPresent();
    }

    @Override
    public List<Display> now() {
        return now;
    }

    @Override
    public void watchScreens(Consumer<List<Display>> hears) {
        loop.run(wire -> {
            hearer = hears;
        });
    }

    /// Looks again after an event that may have moved something.
    void hear(Wire wire, ByteBuffer event) throws IOException {
        var kind = Event.kind(event);
        var moved = kind == firstEvent
                || kind == firstEvent + 1
                || kind == Event.CONFIGURE
                || (kind == Event.PROPERTY && isAboutRoom(wire, event));
        var manager = Windows.isOfAnotherManager(wire, event);
        if (moved || manager) {
            var displays = read(wire);
            // another manager keeps room free in another way, or not at all
            if (manager || !displays.equals(now)) {
                now = displays;
                hearer.accept(displays);
            }
        }
    }

    private static boolean isAboutRoom(Wire wire, ByteBuffer event) throws IOException {
        var property = Event.property(event);
        return property == wire.atom("_NET_WORKAREA") || property == wire.atom("_GTK_WORKAREAS_D0");
    }

    private List<Display> read(Wire wire) throws IOException {
        if (extension.isEmpty()) {
            var whole = Windows.area(wire);
            return List.of(new Display(
                    ONLY, ONLY, whole, WorkArea.read(wire, ours.get(), true).of(whole), true, false));
        }
        var answer = wire.ask(Request.of(extension.orElseThrow(), GET_MONITORS, wire.root(), 1));
        if (answer.isEmpty()) {
            return List.of();
        }
        var monitors = new ArrayList<Monitor>();
        var at = Reply.HEAD;
        for (var index = 0; index < answer.get().word(12); index++) {
            monitors.add(Monitor.at(answer.get(), at, wire));
            at += MONITOR + 4 * monitors.getLast().outputs();
        }
        var room = WorkArea.read(wire, ours.get(), monitors.size() == 1);
        return monitors.stream()
                .map(monitor -> new Display(
                        monitor.name(),
                        monitor.name(),
                        monitor.area(),
                        room.of(monitor.area()),
                        monitor.primary(),
                        monitor.isMirrored(monitors)))
                .sorted(Comparator.comparing(display -> !display.primary()))
                .toList();
    }

    /// One monitor of the answer; the cable of each output that shows it is counted.
    private record Monitor(String name, boolean primary, boolean automatic, Box area, int outputs) {
        static Monitor at(Reply answer, int at, Wire wire) throws IOException {
            return new Monitor(
                    wire.name(answer.word(at)),
                    answer.octet(at + 4) != 0,
                    answer.octet(at + 5) != 0,
                    new Box(
                            answer.place(at + 8),
                            answer.place(at + 10),
                            Math.max(1, answer.half(at + 12)),
                            Math.max(1, answer.half(at + 14))),
                    answer.half(at + 6));
        }

        /// One picture goes to two outputs, or two pictures show a part of the same.
        boolean isMirrored(List<Monitor> all) {
            return (automatic && outputs > 1)
                    || all.stream().anyMatch(other -> !other.name.equals(name) && other.area.meets(area));
        }
    }
}
