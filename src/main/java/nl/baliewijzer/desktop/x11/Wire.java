package nl.baliewijzer.desktop.x11;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A connection to a display, used by one thread; [#wake] alone may be called by any.
final class Wire implements AutoCloseable {
    /// The longest that is ever asked for, a list of keys or windows, is a quarter of this.
    private static final int LARGEST = 1 << 20;

    private static final int GENERIC_EVENT = 35;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Setup setup;
    private final Map<String, Integer> atoms = new HashMap<>();
    private final Deque<ByteBuffer> events = new ArrayDeque<>();
    private ByteBuffer in = ByteBuffer.allocate(64 * 1024).order(ByteOrder.LITTLE_ENDIAN);
    private int sent;

    private Wire(SocketChannel channel, Setup setup) throws IOException {
        this.channel = channel;
        this.setup = setup;
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, SelectionKey.OP_READ);
    }

    /// Connects; fails when there is no such display, or when it does not let this user in.
    static Wire open(Address address, Optional<byte[]> secret) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(address.socket()));
            return over(channel, secret, address.screen());
        } catch (IOException noDisplay) {
            channel.close();
            throw new IOException("no display at " + address, noDisplay);
        }
    }

    /// Greets the display at the other end of a channel.
    static Wire over(SocketChannel channel, Optional<byte[]> secret, int screen) throws IOException {
        channel.write(Setup.greeting(secret));
        var head = read(channel, 8);
        var rest = read(channel, 4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("the display refuses");
        }
        try {
            return new Wire(channel, Setup.of(rest, screen));
        } catch (IndexOutOfBoundsException cutShort) {
            throw Reply.nonsense();
        }
    }

    private static ByteBuffer read(SocketChannel channel, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    Setup setup() {
        return setup;
    }

    int root() {
        return setup.root();
    }

    /// Sends a request whose success is of no matter; answers its number.
    int send(Request request) throws IOException {
        var bytes = request.bytes();
        channel.write(bytes);
        while (bytes.hasRemaining()) {
            key.interestOps(SelectionKey.OP_WRITE);
            selector.select();
            channel.write(bytes);
        }
        key.interestOps(SelectionKey.OP_READ);
        sent = (sent + 1) & 0xffff;
        return sent;
    }

    /// Sends a request and waits for its answer; empty when the display refuses it.
    Optional<Reply> ask(Request request) throws IOException {
        var number = send(request);
        while (true) {
            var packet = packet(true).orElseThrow();
            var kind = Byte.toUnsignedInt(packet.get(0));
            if (kind > 1) {
                events.add(packet);
            } else if (Short.toUnsignedInt(packet.getShort(2)) == number) {
                return kind == 1 ? Optional.of(new Reply(packet)) : Optional.empty();
            }
        }
    }

    /// Sends a request that no display refuses, and waits for its answer.
    Reply need(Request request) throws IOException {
        return ask(request).orElseThrow(Reply::nonsense);
    }

    /// Sends requests that have no answer, and waits until it is known whether the display did all of them.
    boolean does(Request... requests) throws IOException {
        var first = (sent + 1) & 0xffff;
        for (var request : requests) {
            send(request);
        }
        var end = send(Request.focused());
        var well = true;
        while (true) {
            var packet = packet(true).orElseThrow();
            var number = Short.toUnsignedInt(packet.getShort(2));
            switch (packet.get(0)) {
                case 0 -> well &= ((number - first) & 0xffff) >= requests.length;
                case 1 -> {
                    if (number == end) {
                        return well;
                    }
                }
                default -> events.add(packet);
            }
        }
    }

    /// The next event that has come, if any; the sign that somebody sent it is taken off its first byte.
    Optional<ByteBuffer> event() throws IOException {
        while (events.isEmpty()) {
            var packet = packet(false);
            if (packet.isEmpty()) {
                return Optional.empty();
            }
            // an error here is that of a request whose success is of no matter
            if (Byte.toUnsignedInt(packet.get().get(0)) > 1) {
                events.add(packet.get());
            }
        }
        var event = events.remove();
        return Optional.of(event.put(0, (byte) (event.get(0) & 0x7f)));
    }

    /// Waits until something comes, somebody wakes it, or the time in milliseconds is over; 0 is no end.
    void await(long millis) throws IOException {
        selector.select(millis);
        selector.selectedKeys().clear();
    }

    void wake() {
        selector.wakeup();
    }

    /// The number under which the display knows a name.
    int atom(String name) throws IOException {
        var known = atoms.get(name);
        if (known != null) {
            return known;
        }
        var atom = need(Request.internAtom(name)).word(8);
        atoms.put(name, atom);
        return atom;
    }

    /// The name of an atom.
    String name(int atom) throws IOException {
        var answer = ask(Request.atomName(atom));
        return answer.isPresent() ? answer.get().text(answer.get().half(8), StandardCharsets.ISO_8859_1) : "";
    }

    /// The numbers in a property of a window; none when it is not there.
    int[] numbers(int window, String property) throws IOException {
        var answer = ask(Request.property(window, atom(property)));
        if (answer.isEmpty() || answer.get().octet(1) != 32) {
            return new int[0];
        }
        return answer.get().words(answer.get().word(16));
    }

    /// The text in a property of a window.
    Optional<String> text(int window, String property) throws IOException {
        var answer = ask(Request.property(window, atom(property)));
        if (answer.isEmpty() || answer.get().octet(1) != 8) {
            return Optional.empty();
        }
        return Optional.of(answer.get().text(answer.get().word(16), StandardCharsets.UTF_8));
    }

    /// The next whole packet: an error, an answer or an event.
    private Optional<ByteBuffer> packet(boolean wait) throws IOException {
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
