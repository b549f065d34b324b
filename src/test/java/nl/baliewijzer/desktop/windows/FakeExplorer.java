package nl.baliewijzer.desktop.windows;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Answers `SHAppBarMessage` as Explorer does, with the members at the places that the Windows SDK documents.
///
/// `present` is whether there is an Explorer; `taken` is how many pixels at the edge another bar has.
final class FakeExplorer {
    final List<String> asked = new ArrayList<>();
    boolean present = true;
    int taken;

    FakeExplorer(FakeWindows windows) {
        windows.answer(Api.SHELL_APP_BAR_MESSAGE, all -> message((int) all[0], FakeWindows.memory(all[1], 48)));
    }

    private long message(int message, MemorySegment bar) {
        int size = bar.get(ValueLayouts.INT, 0);
        int edge = bar.get(ValueLayouts.INT, 20);
        String where = size + " " + bar.get(ValueLayouts.LONG, 8) + " " + edge + " " + rect(bar);
        switch (message) {
            case 0 -> asked.add("NEW " + bar.get(ValueLayouts.LONG, 8) + " " + bar.get(ValueLayouts.INT, 16));
            case 1 -> asked.add("REMOVE " + bar.get(ValueLayouts.LONG, 8));
            case 2 -> {
                asked.add("QUERYPOS " + where);
                int side = edge == 0 ? 24 : 32;
                bar.set(ValueLayouts.INT, side, bar.get(ValueLayouts.INT, side) + (edge == 0 ? taken : -taken));
            }
            case 3 -> asked.add("SETPOS " + where);
            default -> throw new AssertionError("message " + message);
        }
        return present ? 1 : 0;
    }

    private static String rect(MemorySegment bar) {
        return bar.get(ValueLayouts.INT, 24) + "," + bar.get(ValueLayouts.INT, 28) + "," + bar.get(ValueLayouts.INT, 32)
                + "," + bar.get(ValueLayouts.INT, 36);
    }
}
