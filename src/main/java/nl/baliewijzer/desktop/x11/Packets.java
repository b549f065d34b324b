package nl.baliewijzer.desktop.x11;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/// What goes to a display and comes from it, in whole packets.
final class Packets implements AutoCloseable {
    /// The longest that is ever asked for, a list of keys or windows, is a quarter of this.
    private static final int LARGEST = 1 << 20;

    private static final int GENERIC_EVENT = 35;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private ByteBuffer in = ByteBuffer.allocate(64 * 1024).order(ByteOrder.LITTLE_ENDIAN);

    Packets(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, SelectionKey.OP_READ);
    }

    /// So many bytes of a channel that waits for them.
    static ByteBuffer read(SocketChannel channel, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    void send(ByteBuffer bytes) throws IOException {
        channel.write(bytes);
        while (bytes.hasRemaining()) {
            key.interestOps(SelectionKey.OP_WRITE);
            selector.select();
            channel.write(bytes);
        }
        key.interestOps(SelectionKey.OP_READ);
    }

    /// Waits until something comes, somebody wakes it, or the time in milliseconds is over; 0 is no end.
    void await(long millis) throws IOException {
        selector.select(millis);
        selector.selectedKeys().clear();
    }

    void wake() {
        selector.wakeup();
    }

    /// The next whole packet: an error, an answer or an event.
    Optional<ByteBuffer> next(boolean wait) throws IOException {
        while (true) {
            var whole = cut();
            if (whole.isPresent()) {
                return whole;
            }
            var count = channel.read(in);
            if (count < 0) {
                throw new EOFException("the display is gone");
            }
            if (count == 0) {
                if (!wait) {
                    return Optional.empty();
                }
                await(0);
            }
        }
    }

    private Optional<ByteBuffer> cut() throws IOException {
        if (in.position() < Reply.HEAD) {
            return Optional.empty();
        }
        var kind = in.get(0) & 0x7f;
        var more = kind == 1 || kind == GENERIC_EVENT ? in.getInt(4) : 0;
        if (more < 0 || more > LARGEST / 4) {
            throw Reply.nonsense();
        }
        var length = Reply.HEAD + 4 * more;
        if (in.position() < length) {
            if (in.capacity() < length) {
                in = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put(in.flip());
            }
            return Optional.empty();
        }
        var packet = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        in.flip();
        packet.put(0, in, 0, length);
        in.position(length);
        in.compact();
        return Optional.of(packet);
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
