package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Screens;

/// The screens of Windows; two that show the same are one screen there, with two monitors on it.
final class WindowsScreens implements Screens {
    private static final int WM_SETTINGCHANGE = 0x001A;
    private static final int WM_DISPLAYCHANGE = 0x007E;
    /// The one change of settings that concerns us: a task bar moved.
    private static final int SPI_SETWORKAREA = 0x002F;

    private static final int MONITORINFOF_PRIMARY = 1;
    private static final int DISPLAY_DEVICE_ACTIVE = 1;

    private final WindowsCalls windows;
    private final MessageWindow messages;
    private final List<Long> monitors = new ArrayList<>();
    private final long found;
    private Consumer<List<Display>> hearer = screens -> {};

    WindowsScreens(WindowsCalls windows, MessageWindow messages) {
        this.windows = windows;
        this.messages = messages;
        found = windows.address((monitor, context, rect, data) -> {
            monitors.add(monitor);
            return 1;
        });
        messages.hear(this::heard);
    }

    @Override
    public List<Display> now() {
        return messages.ask(this::look).join();
    }

    @Override
    public void watchScreens(Consumer<List<Display>> next) {
        messages.tell(() -> hearer = next);
    }

    private List<Display> look() {
        monitors.clear();
        windows.call(Api.ENUM_DISPLAY_MONITORS, 0, 0, found, 0);
        return monitors.stream()
                .map(this::display)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Display display) -> !display.primary()))
                .toList();
    }

    private Optional<Display> display(long monitor) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(Layout.MonitorInfo.SIZE);
            info.set(ValueLayouts.INT, 0, Layout.MonitorInfo.SIZE);
            if (!windows.yes(Api.GET_MONITOR_INFO, monitor, info.address())) {
                return Optional.empty();
            }
            var whole = Boxes.read(info.asSlice(Layout.MonitorInfo.WHOLE));
            var free = Boxes.read(info.asSlice(Layout.MonitorInfo.WORK));
            if (whole.isEmpty() || free.isEmpty()) {
                return Optional.empty();
            }
            String device = Wide.read(info, Layout.MonitorInfo.DEVICE);
            List<String> shows = monitorsOn(arena, device);
            boolean primary = (info.get(ValueLayouts.INT, Layout.MonitorInfo.FLAGS) & MONITORINFOF_PRIMARY) != 0;
            String name = shows.isEmpty() ? device : String.join(", ", shows);
            return Optional.of(new Display(device, name, whole.get(), free.get(), primary, shows.size() > 1));
        }
    }

    /// What the monitors that show this screen are called.
    private List<String> monitorsOn(Arena arena, String device) {
        List<String> names = new ArrayList<>();
        long screen = Wide.text(arena, device);
        MemorySegment one = arena.allocate(Layout.Device.SIZE);
        one.set(ValueLayouts.INT, 0, Layout.Device.SIZE);
        for (int at = 0; windows.yes(Api.ENUM_DISPLAY_DEVICES, screen, at, one.address(), 0); at++) {
            if ((one.get(ValueLayouts.INT, Layout.Device.FLAGS) & DISPLAY_DEVICE_ACTIVE) != 0) {
                names.add(Wide.read(one, Layout.Device.DESCRIPTION));
            }
        }
        return names;
    }

    private boolean heard(int message, long first, long second) {
        if (message == WM_DISPLAYCHANGE || (message == WM_SETTINGCHANGE && first == SPI_SETWORKAREA)) {
            hearer.accept(look());
        }
        return false;
    }
}
