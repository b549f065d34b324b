package nl.baliewijzer.desktop.x11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// One request to a display, as bytes.
record Request(ByteBuffer bytes) {
    private static final byte ASYNC = 1;

    /// `detail` is the byte beside the number of the request; `words` follow the four bytes of the head.
    static Request of(int number, int detail, int... words) {
        var bytes = sized(number, detail, 1 + words.length);
        for (var word : words) {
            bytes.putInt(word);
        }
        return new Request(bytes.flip());
    }

    private static ByteBuffer sized(int number, int detail, int words) {
        return ByteBuffer.allocate(4 * words)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) number)
                .put((byte) detail)
                .putShort((short) words);
    }

    static Request internAtom(String name) {
        var text = name.getBytes(StandardCharsets.US_ASCII);
        var bytes = sized(16, 0, 2 + Setup.padded(text.length) / 4);
        bytes.putShort((short) text.length).putShort((short) 0).put(text);
        return new Request(bytes.rewind());
    }

    static Request atomName(int atom) {
        return of(17, 0, atom);
    }

    /// Whatever type the property has, up to 64 kB.
    static Request property(int window, int property) {
        return of(20, 0, window, property, 0, 0, 16 * 1024);
    }

    static Request changeProperty(int window, int property, int type, int... values) {
        var bytes = sized(18, 0, 6 + values.length);
        bytes.putInt(window).putInt(property).putInt(type).putInt(32).putInt(values.length);
        for (var value : values) {
            bytes.putInt(value);
        }
        return new Request(bytes.flip());
    }

    static Request deleteProperty(int window, int property) {
        return of(19, 0, window, property);
    }

    /// A window that is never seen, to speak from.
    static Request unseen(int window, int root) {
        return of(1, 0, window, root, 0, 1 | 1 << 16, 2 << 16, 0, 0);
    }

    static Request own(int selection, int window) {
        return of(22, 0, window, selection, 0);
    }

    static Request owner(int selection) {
        return of(23, 0, selection);
    }

    /// Asks the owner of a selection; the answer comes in this property, which holds the question.
    static Request convert(int window, int selection, int property) {
        return of(24, 0, window, selection, property, property, 0);
    }

    /// Takes the connection from whoever made this window, with all that was made over it.
    static Request kill(int window) {
        return of(113, 0, window);
    }

    static Request tree(int window) {
        return of(15, 0, window);
    }

    /// Asks for events of these kinds on a window that is somebody else's; it changes nothing for anybody else.
    static Request listen(int window, int events) {
        return of(2, 0, window, 0x800, events);
    }

    static Request attributes(int window) {
        return of(3, 0, window);
    }

    static Request map(int window) {
        return of(8, 0, window);
    }

    static Request unmap(int window) {
        return of(10, 0, window);
    }

    /// Moves a window, sizes it and puts it above its siblings.
    static Request place(int window, int x, int y, int width, int height) {
        return of(12, 0, window, 0x4f, x, y, width, height, 0);
    }

    /// Sends an event of 32 bytes to whoever listens to these kinds on a window.
    static Request send(int window, int events, ByteBuffer event) {
        var bytes = sized(25, 0, 11);
        bytes.putInt(window).putInt(events).put(event.duplicate());
        return new Request(bytes.flip());
    }

    static Request focus(int window, int time) {
        return of(42, 2, window, time);
    }

    /// An answer to this comes after everything before it was done.
    static Request focused() {
        return of(43, 0);
    }

    static Request grabKey(int root, int modifiers, int key) {
        var bytes = sized(33, 0, 4);
        bytes.putInt(root)
                .putShort((short) modifiers)
                .put((byte) key)
                .put(ASYNC)
                .put(ASYNC);
        return new Request(bytes.rewind());
    }

    static Request ungrabKey(int root, int modifiers, int key) {
        return of(34, key, root, modifiers);
    }

    static Request keyboard(int firstKey, int count) {
        return of(101, 0, firstKey | count << 8);
    }

    static Request extension(String name) {
        var text = name.getBytes(StandardCharsets.US_ASCII);
        var bytes = sized(98, 0, 2 + Setup.padded(text.length) / 4);
        bytes.putShort((short) text.length).putShort((short) 0).put(text);
        return new Request(bytes.rewind());
    }
}
