package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.baliewijzer.desktop.Box;

/// What task bars and other docks leave free; what the panel itself reserved counts as free.
///
/// `struts` are those of windows; `told` are areas of which the manager of windows says what its own bars leave:
/// there only rows are taken, since the panel takes columns itself.
record WorkArea(Box root, List<Strut> struts, List<Box> told) {
    WorkArea {
        struts = List.copyOf(struts);
        told = List.copyOf(told);
    }

    /// `alone` is whether there is one screen, because many managers tell one area for all of them together.
    static WorkArea read(Wire wire, OptionalInt ours, boolean alone) throws IOException {
        var root = Windows.area(wire);
        var struts = new ArrayList<Strut>();
        for (var window : wire.numbers(wire.root(), "_NET_CLIENT_LIST")) {
            if (ours.stream().noneMatch(own -> own == window) && !Windows.isPanel(wire, window)) {
                var partial = wire.numbers(window, "_NET_WM_STRUT_PARTIAL");
                var numbers = partial.length > 0 ? partial : wire.numbers(window, "_NET_WM_STRUT");
                Strut.read(numbers, root).ifPresent(struts::add);
            }
        }
        var told = areas(wire.numbers(wire.root(), "_GTK_WORKAREAS_D0"));
        if (told.isEmpty() && alone) {
            told = areas(wire.numbers(wire.root(), "_NET_WORKAREA"));
        }
        return new WorkArea(root, struts, told);
    }

    private static List<Box> areas(int[] numbers) {
        var areas = new ArrayList<Box>();
        for (var at = 0; at + 3 < numbers.length; at += 4) {
            if (numbers[at + 2] > 0 && numbers[at + 3] > 0) {
                areas.add(new Box(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]));
            }
        }
        return areas;
    }

    /// What is free of a screen.
    Box of(Box screen) {
        var free = screen;
        for (var strut : struts) {
            free = strut.leaves(free, root);
        }
        for (var area : told) {
            if (screen.holds(area)) {
                var top = Math.max(free.y(), area.y());
                var bottom = Math.min(free.bottom(), area.bottom());
                return top < bottom ? new Box(free.x(), top, free.width(), bottom - top) : free;
            }
        }
        return free;
    }
}
