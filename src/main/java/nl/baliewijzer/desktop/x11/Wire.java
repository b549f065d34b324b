package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A connection to a display, used by one thread; [#wake] alone may be called by any.
final class Wire implements AutoCloseable {
    private final Packets packets;
    private final Setup setup;
    private final Map<String, Integer> atoms = new HashMap<>();
    private final Deque<ByteBuffer> events = new ArrayDeque<>();
    private int sent;

    private Wire(Packets packets, Setup setup) {
        this.packets = packets;
        this.setup = setup;
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
        var head = Packets.read(channel, 8);
        var rest = Packets.read(channel, 4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("the display refuses");
        }
        try {
            return new Wire(new Packets(channel), Setup.of(rest, screen));
        } catch (IndexOutOfBoundsException cutShort) {
            throw Reply.nonsense();
        }
    }

    Setup setup() {
        return setup;
    }

    int root() {
        return setup.root();
    }

    /// Sends a request whose success is of no matter; answers its number.
    int send(Request request) throws IOException {
        packets.send(request.bytes());
        sent = (sent + 1) & 0xffff;
        return sent;
    }

    /// Sends a request and waits for its answer; empty when the display refuses it.
    Optional<Reply> ask(Request request) throws IOException {
        var number = send(request);
        while (true) {
            var packet = packets.next(true).orElseThrow();
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
            var packet = packets.next(true).orElseThrow();
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
            var packet = packets.next(false);
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
        packets.await(millis);
    }

    void wake() {
        packets.wake();
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

    @Override
    public void close() throws IOException {
        packets.close();
    }
}
