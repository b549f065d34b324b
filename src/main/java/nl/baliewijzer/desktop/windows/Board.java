package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/// Where two starts leave a byte for each other: shared memory that no disk keeps, and an event for each direction.
///
/// The memory holds the process of the panel in four bytes, the question, the answer, and whether it hears. All handles
/// are given back when this is closed.
record Board(MemorySegment memory, Handle asked, Handle answered, Deque<Handle> opened) implements AutoCloseable {
    private static final int SIZE = 8;
    private static final int OWNER = 0;
    private static final int QUESTION = 4;
    private static final int ANSWER = 5;
    private static final int HEARS = 6;
    private static final int PAGE_READWRITE = 4;
    private static final int FILE_MAP_WRITE = 2;
    /// In place of a file: memory only.
    private static final long NO_FILE = -1;

    /// The board of this name; made when it is not there yet.
    ///
    /// @throws WindowsRefusal when Windows gives no memory or no event
    @SuppressWarnings("restricted") // Windows gives an address, and its size is what was asked for
    static Board open(WindowsCalls windows, Arena arena, String space) {
        Deque<Handle> opened = new ArrayDeque<>();
        try {
            opened.push(Handle.given(
                    windows,
                    Api.CREATE_FILE_MAPPING,
                    NO_FILE,
                    0,
                    PAGE_READWRITE,
                    0,
                    SIZE,
                    Wide.text(arena, space + "board")));
            long mapping = opened.getFirst().value();
            long address = windows.given(Api.MAP_VIEW_OF_FILE, mapping, FILE_MAP_WRITE, 0, 0, SIZE);
            opened.push(new Handle(windows, Api.UNMAP_VIEW_OF_FILE, address));
            Handle asked = event(windows, arena, space + "asked");
            opened.push(asked);
            Handle answered = event(windows, arena, space + "answered");
            opened.push(answered);
            return new Board(MemorySegment.ofAddress(address).reinterpret(SIZE), asked, answered, opened);
        } catch (WindowsRefusal refused) {
            opened.forEach(Handle::close);
            throw refused;
        }
    }

    private static Handle event(WindowsCalls windows, Arena arena, String name) {
        return Handle.given(windows, Api.CREATE_EVENT, 0, 0, 0, Wide.text(arena, name));
    }

    int owner() {
        return memory.get(ValueLayouts.INT, OWNER);
    }

    void owner(int process) {
        memory.set(ValueLayouts.INT, OWNER, process);
    }

    byte question() {
        return memory.get(ValueLayouts.BYTE, QUESTION);
    }

    void question(byte code) {
        memory.set(ValueLayouts.BYTE, QUESTION, code);
    }

    byte answer() {
        return memory.get(ValueLayouts.BYTE, ANSWER);
    }

    void answer(byte code) {
        memory.set(ValueLayouts.BYTE, ANSWER, code);
    }

    /// Whether the panel has come so far that it hears.
    boolean hears() {
        return memory.get(ValueLayouts.BYTE, HEARS) != 0;
    }

    void hearing() {
        memory.set(ValueLayouts.BYTE, HEARS, (byte) 1);
    }

    @Override
    public void close() {
        opened.forEach(Handle::close);
    }
}
