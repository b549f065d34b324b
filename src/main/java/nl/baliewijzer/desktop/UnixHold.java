package nl.baliewijzer.desktop;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The place of the panel in its session: the lock, and the socket on which it hears later starts.
record UnixHold(FileLock lock, ServerSocketChannel server, Path socket, Predicate<SocketChannel> administrator)
        implements SingleInstance.Hold {
    /// So many are listened to at a time, or a program that only connects could use up the files that may be open.
    private static final int MOST_CALLERS = 32;

    private static final Duration PAUSE = Duration.ofMillis(10);

    @Override
    public void listen(Consumer<Word> hearer, Supplier<Status> status, Runnable end) {
        var hearing = new Exchange.Hearing(hearer, status, end, administrator);
        Thread.ofVirtual().name("second starts").start(() -> {
            var callers = new ArrayDeque<SocketChannel>();
            while (server.isOpen()) {
                try {
                    var caller = server.accept();
                    callers.add(caller);
                    if (callers.size() > MOST_CALLERS) {
                        // a start says its word at once; whoever stayed silent for so long is none
                        callers.remove().close();
                    }
                    answer(caller, hearing);
                } catch (IOException closedOrNoMoreFiles) {
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        });
    }

    /// A thread for each: one that connects and stays silent must not make the others wait.
    private static void answer(SocketChannel caller, Exchange.Hearing hearing) {
        Thread.ofVirtual().name("second start").start(() -> Exchange.hear(caller, hearing));
    }

    @Override
    public void close() throws IOException {
        // the socket first: while the lock is held nobody else can have put one there
        server.close();
        Files.deleteIfExists(socket);
        lock.acquiredBy().close();
    }
}
