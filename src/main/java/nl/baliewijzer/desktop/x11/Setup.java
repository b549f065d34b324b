package nl.baliewijzer.desktop.x11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a display says of itself when one connects: its root window, the codes of its keys, and the first number that
/// whoever connects may give to a thing of their own.
record Setup(int root, int firstKey, int lastKey, int firstOwn) {
    /// The words to connect with.
    static ByteBuffer greeting(Optional<byte[]> secret) {
        var kind = secret.isPresent() ? Authority.KIND.getBytes(StandardCharsets.US_ASCII) : new byte[0];
        var data = secret.orElse(new byte[0]);
        var greeting = ByteBuffer.allocate(12 + padded(kind.length) + padded(data.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        greeting.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        greeting.putShort((short) kind.length).putShort((short) data.length).putShort((short) 0);
        greeting.put(kind).position(12 + padded(kind.length));
        greeting.put(data).position(greeting.capacity());
        return greeting.flip();
    }

    /// Reads the answer, without its first eight bytes.
    static Setup of(ByteBuffer answer, int screen) {
        var vendor = Short.toUnsignedInt(answer.getShort(16));
        var formats = Byte.toUnsignedInt(answer.get(21));
        var at = 32 + padded(vendor) + 8 * formats;
        for (var skipped = 0; skipped < screen; skipped++) {
            at = afterScreen(answer, at);
        }
        return new Setup(
                answer.getInt(at),
                Byte.toUnsignedInt(answer.get(26)),
                Byte.toUnsignedInt(answer.get(27)),
                answer.getInt(4));
    }

    private static int afterScreen(ByteBuffer answer, int screen) {
        var depths = Byte.toUnsignedInt(answer.get(screen + 39));
        var at = screen + 40;
        for (var depth = 0; depth < depths; depth++) {
            at += 8 + 24 * Short.toUnsignedInt(answer.getShort(at + 2));
        }
        return at;
    }

    /// X11 counts in words of four bytes.
    static int padded(int length) {
        return (length + 3) & ~3;
    }
}
