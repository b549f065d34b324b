package nl.baliewijzer.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How one start talks to the other: one byte there, the same byte back.
final class Exchange {
    private Exchange() {}

    /// Whether the panel behind this socket heard the word in time.
    static boolean tell(Path socket, Word word, Duration patience) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(new byte[] {word.code()}));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            var answer = ByteBuffer.allocate(1);
            return selector.select(patience.toMillis()) == 1
                    && channel.read(answer) == 1
                    && answer.get(0) == word.code();
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /// The word of a caller, acknowledged; empty when it is none.
    static Optional<Word> hear(SocketChannel caller) {
        try (caller) {
            var heard = ByteBuffer.allocate(1);
            if (caller.read(heard) != 1) {
                return Optional.empty();
            }
            var word = Word.of(heard.get(0));
            if (word.isPresent()) {
                caller.write(heard.flip());
            }
            return word;
        } catch (IOException hungUp) {
            // a caller that is gone asks for nothing
            return Optional.empty();
        }
    }
}
