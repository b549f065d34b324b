package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowsScreensTest {
    private static final Display LEFT = new Display(
            "\\\\.\\DISPLAY2",
            "Dell, Beamer",
            new Box(-1280, 0, 1280, 1024),
            new Box(-1280, 0, 1280, 984),
            false,
            true);
    private static final Display MAIN =
            new Display("\\\\.\\DISPLAY1", "Dell", new Box(0, 0, 1920, 1080), new Box(0, 0, 1920, 1040), true, false);

    private final List<Display> on = new ArrayList<>(List.of(LEFT, MAIN));
    private final FakeWindows windows = new FakeWindows();
    private final MessageWindow messages = MessageWindow.open(windows);
    private final WindowsScreens screens = new WindowsScreens(windows, messages);

    WindowsScreensTest() {
        windows.answer(Api.ENUM_DISPLAY_MONITORS, all -> {
                    for (int i = 0; i < on.size(); i++) {
                        windows.callBack(all[2], i, 0, 0, 0);
                    }
                    return 1;
                })
                .answer(Api.GET_MONITOR_INFO, all -> info(on.get((int) all[0]), FakeWindows.memory(all[1], 104)))
                .answer(Api.ENUM_DISPLAY_DEVICES, all -> device(all));
    }

    @AfterEach
    void close() {
        messages.close();
    }

    @Test
    void thePrimaryScreenIsFirstAndAMirroredOneIsKnown() {
        assertEquals(List.of(MAIN, LEFT), screens.now());
    }

    @Test
    void everyChangeIsHeard() {
        List<List<Display>> heard = new ArrayList<>();
        screens.watchScreens(heard::add);
        on.remove(LEFT);
        windows.send(0x007E, 32, 0);
        windows.send(0x001A, 0x002F, 0);
        // another setting
        windows.send(0x001A, 0x0014, 0);
        assertEquals(List.of(List.of(MAIN), List.of(MAIN)), heard);
    }

    @Test
    void aScreenThatGoesWhileOneLooksIsLeftOut() {
        windows.answer(Api.GET_MONITOR_INFO, all -> all[0] == 0 ? 0 : info(on.get(1), FakeWindows.memory(all[1], 104)));
        assertEquals(List.of(MAIN), screens.now());
    }

    /// MONITORINFOEXW as winuser.h lays it out.
    private static long info(Display display, MemorySegment info) {
        assertEquals(104, info.get(ValueLayouts.INT, 0));
        rect(display.whole(), info, 4);
        rect(display.free(), info, 20);
        info.set(ValueLayouts.INT, 36, display.primary() ? 1 : 0);
        FakeWindows.write(info, 40, display.id());
        return 1;
    }

    private static void rect(Box area, MemorySegment info, int at) {
        info.set(ValueLayouts.INT, at, area.x());
        info.set(ValueLayouts.INT, at + 4L, area.y());
        info.set(ValueLayouts.INT, at + 8L, area.right());
        info.set(ValueLayouts.INT, at + 12L, area.bottom());
    }

    /// DISPLAY_DEVICEW as wingdi.h lays it out; the last monitor is not active.
    private long device(long... all) {
        Display display = on.stream()
                .filter(one -> one.id().equals(FakeWindows.text(all[0])))
                .findFirst()
                .orElseThrow();
        List<String> names = List.of((display.name() + ", uit").split(", ", -1));
        if (all[1] >= names.size()) {
            return 0;
        }
        String name = names.get((int) all[1]);
        MemorySegment device = FakeWindows.memory(all[2], 840);
        assertEquals(840, device.get(ValueLayouts.INT, 0));
        FakeWindows.write(device, 68, name);
        device.set(ValueLayouts.INT, 324, name.equals("uit") ? 0 : 1);
        return 1;
    }
}
