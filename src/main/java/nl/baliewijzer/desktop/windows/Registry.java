package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the registry; nothing is ever written.
final class Registry {
    private static final int ERROR_SUCCESS = 0;
    private static final int KEY_QUERY_VALUE = 1;
    private static final int REG_SZ = 1;
    private static final int REG_EXPAND_SZ = 2;
    private static final int RRF_RT_REG_SZ = 0x2;
    private static final int REG_DWORD = 4;
    private static final int RRF_RT_REG_DWORD = 0x10;
    /// Characters of the longest name, and of the longest text that a setting can have, ten times over.
    private static final int ROOM = 4096;

    /// More than anybody would set; an endless key must not hold up the start.
    private static final int MOST = 256;

    private final WindowsCalls windows;

    Registry(WindowsCalls windows) {
        this.windows = windows;
    }

    /// The two halves of the registry that are read, by their fixed handles in winreg.h.
    enum Hive {
        USER(0x8000_0001, "HKCU"),
        MACHINE(0x8000_0002, "HKLM");

        private final int handle;
        private final String shown;

        Hive(int handle, String shown) {
            this.handle = handle;
            this.shown = shown;
        }

        /// As people write it.
        String shown() {
            return shown;
        }
    }

    /// A value with its name; a value that is neither a text nor a number has an empty text.
    record Value(String name, String text, boolean number) {}

    /// All values of a key, in the order of the registry; none when there is no such key or no right to read it.
    List<Value> values(Hive hive, String key) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment opened = arena.allocate(Long.BYTES);
            if (windows.number(
                            Api.REG_OPEN_KEY, hive.handle, Wide.text(arena, key), 0, KEY_QUERY_VALUE, opened.address())
                    != ERROR_SUCCESS) {
                return List.of();
            }
            try (Handle open = new Handle(windows, Api.REG_CLOSE_KEY, opened.get(ValueLayouts.LONG, 0))) {
                List<Value> values = new ArrayList<>();
                Optional<Value> next = value(arena, open.value(), 0);
                while (next.isPresent() && values.size() < MOST) {
                    values.add(next.get());
                    next = value(arena, open.value(), values.size());
                }
                return values;
            }
        }
    }

    private Optional<Value> value(Arena arena, long key, int index) {
        MemorySegment name = arena.allocate(ROOM * 2L);
        MemorySegment nameLength = arena.allocate(Integer.BYTES);
        MemorySegment type = arena.allocate(Integer.BYTES);
        MemorySegment data = arena.allocate(ROOM * 2L);
        MemorySegment dataLength = arena.allocate(Integer.BYTES);
        nameLength.set(ValueLayouts.INT, 0, ROOM);
        // room for a last zero, which a text in the registry may lack
        dataLength.set(ValueLayouts.INT, 0, (ROOM - 1) * 2);
        if (windows.number(
                        Api.REG_ENUM_VALUE,
                        key,
                        index,
                        name.address(),
                        nameLength.address(),
                        0,
                        type.address(),
                        data.address(),
                        dataLength.address())
                != ERROR_SUCCESS) {
            return Optional.empty();
        }
        boolean number = type.get(ValueLayouts.INT, 0) == REG_DWORD;
        String text = switch (type.get(ValueLayouts.INT, 0)) {
            case REG_SZ -> Wide.read(data, 0);
            case REG_EXPAND_SZ -> expanded(arena, key, name);
            case REG_DWORD -> Integer.toUnsignedString(data.get(ValueLayouts.INT, 0));
            default -> "";
        };
        return Optional.of(new Value(Wide.read(name, 0), text, number));
    }

    /// A text with variables in it, such as `%ProgramFiles%`, as Windows fills them in; what it cannot fill in counts
    /// as wrong.
    private String expanded(Arena arena, long key, MemorySegment name) {
        MemorySegment data = arena.allocate(ROOM * 2L);
        MemorySegment length = arena.allocate(Integer.BYTES);
        length.set(ValueLayouts.INT, 0, (ROOM - 1) * 2);
        int answer = windows.number(
                Api.REG_GET_VALUE, key, 0, name.address(), RRF_RT_REG_SZ, 0, data.address(), length.address());
        return answer == ERROR_SUCCESS ? Wide.read(data, 0) : "";
    }

    /// One number; empty when there is none of this name.
    Optional<Integer> number(Hive hive, String key, String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(Integer.BYTES);
            MemorySegment length = arena.allocate(Integer.BYTES);
            length.set(ValueLayouts.INT, 0, Integer.BYTES);
            int answer = windows.number(
                    Api.REG_GET_VALUE,
                    hive.handle,
                    Wide.text(arena, key),
                    Wide.text(arena, name),
                    RRF_RT_REG_DWORD,
                    0,
                    data.address(),
                    length.address());
            return answer == ERROR_SUCCESS ? Optional.of(data.get(ValueLayouts.INT, 0)) : Optional.empty();
        }
    }
}
