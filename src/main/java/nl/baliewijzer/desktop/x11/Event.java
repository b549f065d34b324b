package nl.baliewijzer.desktop.x11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The events of a display that are of use here, and where in their 32 bytes things stand.
final class Event {
    static final int KEY_PRESS = 2;
    static final int KEY_RELEASE = 3;
    static final int DESTROY = 17;
    static final int CONFIGURE = 22;
    static final int PROPERTY = 28;
    static final int SELECTION_CLEAR = 29;
    static final int SELECTION_REQUEST = 30;
    static final int SELECTION_NOTIFY = 31;
    static final int MAPPING = 34;

    /// What to ask for, to hear of changes of a window's size or of its properties.
    static final int STRUCTURE_MASK = 1 << 17;

    static final int PROPERTY_MASK = 1 << 22;

    /// Whoever manages windows listens to these on the root window.
    static final int MANAGER_MASK = 1 << 19 | 1 << 20;

    private static final byte UNMAP = 18;
    private static final byte CLIENT_MESSAGE = 33;

    private Event() {}

    static int kind(ByteBuffer event) {
        return event.get(0);
    }

    /// The key of a key event, or the kind of a mapping or of another layout.
    static int detail(ByteBuffer event) {
        return Byte.toUnsignedInt(event.get(1));
    }

    static int time(ByteBuffer event) {
        return event.getInt(4);
    }

    /// The modifiers that were down at a key event.
    static int modifiers(ByteBuffer event) {
        return Short.toUnsignedInt(event.getShort(28));
    }

    /// The property that changed.
    static int property(ByteBuffer event) {
        return event.getInt(8);
    }

    /// The window that is no more.
    static int destroyed(ByteBuffer event) {
        return event.getInt(8);
    }

    /// Who asks the owner of a selection.
    static int asker(ByteBuffer event) {
        return event.getInt(12);
    }

    /// The selection that is asked for.
    static int selection(ByteBuffer event) {
        return event.getInt(16);
    }

    /// Where the question stands, and the answer is to come.
    static int place(ByteBuffer event) {
        return event.getInt(24);
    }

    /// Where the answer stands; 0 where there is none.
    static int answered(ByteBuffer event) {
        return event.getInt(20);
    }

    /// Tells whoever asked that the answer is there.
    static ByteBuffer notice(ByteBuffer asked) {
        return empty((byte) SELECTION_NOTIFY)
                .putInt(4, time(asked))
                .putInt(8, asker(asked))
                .putInt(12, selection(asked))
                .putInt(16, selection(asked))
                .putInt(20, place(asked));
    }

    /// A message to the manager of windows about one of them.
    static ByteBuffer message(int window, int type, int... data) {
        var event = empty(CLIENT_MESSAGE).put(1, (byte) 32).putInt(4, window).putInt(8, type);
        for (var index = 0; index < data.length; index++) {
            event.putInt(12 + 4 * index, data[index]);
        }
        return event;
    }

    /// Tells the manager of windows that this one is to be managed no longer.
    static ByteBuffer withdrawn(int root, int window) {
        return empty(UNMAP).putInt(4, root).putInt(8, window);
    }

    private static ByteBuffer empty(byte kind) {
        return ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN).put(0, kind);
    }
}
