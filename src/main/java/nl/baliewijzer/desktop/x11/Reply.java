package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/// What a display answered to a request; a place that is not in it means that the display talks nonsense.
///
/// Places count in bytes from the start of the packet; what is long stands from [#HEAD] on.
record Reply(ByteBuffer packet) {
    /// The bytes of every packet, before what is long.
    static final int HEAD = 32;

    /// One byte, 0 to 255.
    int octet(int at) throws IOException {
        return Byte.toUnsignedInt(packet.get(held(at, 1)));
    }

    /// Two bytes, 0 to 65535.
    int half(int at) throws IOException {
        return Short.toUnsignedInt(packet.getShort(held(at, 2)));
    }

    /// Two bytes, below zero too.
    int place(int at) throws IOException {
        return packet.getShort(held(at, 2));
    }

    /// Four bytes.
    int word(int at) throws IOException {
        return packet.getInt(held(at, 4));
    }

    /// The first of the long part, as words.
    int[] words(int count) throws IOException {
        held(HEAD, 4L * count);
        var words = new int[count];
        for (var index = 0; index < count; index++) {
            words[index] = packet.getInt(HEAD + 4 * index);
        }
        return words;
    }

    /// The long part as text of so many bytes.
    String text(int length, Charset charset) throws IOException {
        held(HEAD, length);
        var text = new byte[length];
        packet.get(HEAD, text);
        return new String(text, charset);
    }

    private int held(int at, long length) throws IOException {
        if (at < 0 || length < 0 || at + length > packet.limit()) {
            throw nonsense();
        }
        return at;
    }

    /// That what came cannot be from a display that works: as good as none.
    static IOException nonsense() {
        return new IOException("the display talks nonsense");
    }
}
