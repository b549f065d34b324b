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
import java.util.function.Supplier;

/// How one start talks to the other: one byte there, one byte back.
final class Exchange {
    private Exchange() {}

    /// Asks for the status of the panel; no word has this code.
    private static final byte STATUS = '?';

    /// Whether the panel behind this socket heard the word in time.
    static boolean tell(Path socket, Word word, Duration patience) {
        return answer(socket, word.code(), patience).equals(Optional.of(word.code()));
    }

    /// What the panel behind this socket says of itself, if it does so in time.
    static Optional<Status> ask(Path socket, Duration patience) {
        return answer(socket, STATUS, patience).flatMap(Status::of);
    }

    private static Optional<Byte> answer(Path socket, byte asked, Duration patience) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(new byte[] {asked}));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            var answer = ByteBuffer.allocate(1);
            return selector.select(patience.toMillis()) == 1 && channel.read(answer) == 1
                    ? Optional.of(answer.get(0))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return Optional.empty();
        }
    }

    /// The word of a caller, acknowledged; empty when it is none, or when the status was asked, which is then told.
    static Optional<Word> hear(SocketChannel caller, Supplier<Status> status) {
        try (caller) {
            var heard = ByteBuffer.allocate(1);
            if (caller.read(heard) != 1) {
                return Optional.empty();
            }
            if (heard.get(0) == STATUS) {
                caller.write(ByteBuffer.wrap(new byte[] {status.get().code()}));
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
