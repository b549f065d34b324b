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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// How one start talks to the other: one byte there, one byte back.
final class Exchange {
    private Exchange() {}

    /// Asks for the status of the panel; no word has this code.
    private static final byte STATUS = '?';

    /// Asks a kiosk to end; no word has this code.
    private static final byte END = 'e';

    /// The answer to whoever may not ask that.
    private static final byte REFUSED = '!';

    /// What is done with what others ask: `administrator` is whether whoever calls may have a kiosk do `end`.
    record Hearing(
            Consumer<Word> hearer, Supplier<Status> status, Runnable end, Predicate<SocketChannel> administrator) {}

    /// Whether the panel behind this socket heard the word in time.
    static boolean tell(Path socket, Word word, Duration patience) {
        return answer(socket, word.code(), patience).equals(Optional.of(word.code()));
    }

    /// What the panel behind this socket says of itself, if it does so in time.
    static Optional<Status> ask(Path socket, Duration patience) {
        return answer(socket, STATUS, patience).flatMap(Status::of);
    }

    /// Has the kiosk behind this socket end, if it lets us.
    static Ending end(Path socket, Duration patience) {
        return answer(socket, END, patience)
                .map(answer -> answer == END ? Ending.ENDED : Ending.REFUSED)
                .orElse(Ending.NONE);
    }

    /// Connecting itself has no limit of time, and waits for ever for a panel whose line of callers is full.
    private static Optional<Byte> answer(Path socket, byte asked, Duration patience) {
        var answer = new CompletableFuture<Optional<Byte>>();
        Thread.ofPlatform().daemon().name("ask the panel").start(() -> answer.complete(talk(socket, asked, patience)));
        return answer.completeOnTimeout(Optional.empty(), 2 * patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static Optional<Byte> talk(Path socket, byte asked, Duration patience) {
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

    /// Does what a caller asks, once it is acknowledged; a caller that is gone asks for nothing.
    static void hear(SocketChannel caller, Hearing hearing) {
        try (caller) {
            var heard = ByteBuffer.allocate(1);
            if (caller.read(heard) != 1) {
                return;
            }
            switch (heard.get(0)) {
                case STATUS -> say(caller, hearing.status().get().code());
                case END -> end(caller, hearing);
                default -> word(caller, heard.get(0), hearing);
            }
        } catch (IOException hungUp) {
            // nothing was asked
        }
    }

    private static void end(SocketChannel caller, Hearing hearing) throws IOException {
        var may = hearing.status().get().kiosk() && hearing.administrator().test(caller);
        say(caller, may ? END : REFUSED);
        if (may) {
            hearing.end().run();
        }
    }

    /// Whoever got an answer may ask the next thing at once: no word overtakes one that was answered before.
    private static void word(SocketChannel caller, byte code, Hearing hearing) throws IOException {
        var word = Word.of(code);
        if (word.isPresent()) {
            synchronized (hearing) {
                say(caller, code);
                hearing.hearer().accept(word.get());
            }
        }
    }

    private static void say(SocketChannel caller, byte code) throws IOException {
        caller.write(ByteBuffer.wrap(new byte[] {code}));
    }
}
