package nl.baliewijzer.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// One panel a session: a file lock guards it, a Unix domain socket carries the word of a later start.
///
/// The system gives up the lock of a process that was killed, so nothing that it left behind stands in the way.
public final class SingleInstance implements AutoCloseable {
    /// How long a start waits for a panel that holds the lock and does not answer: it may still be starting.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final FileLock lock;
    private final ServerSocketChannel server;
    private final Path socket;

    private SingleInstance(FileLock lock, ServerSocketChannel server, Path socket) {
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /// Takes the place of the panel in this session, or passes the word to the one that has it.
    public static Start start(Folders folders, Word word) {
        var session = Optional.ofNullable(System.getenv("DISPLAY")).orElse("none");
        return folders.runtime()
                .map(folder -> start(folder, session.replaceAll("[^A-Za-z0-9.-]", "_"), word, PATIENCE))
                .orElseGet(Start.Alone::new);
    }

    static Start start(Path folder, String session, Word word, Duration patience) {
        try {
            if (!isOurs(folder)) {
                return new Start.Alone();
            }
            var end = System.nanoTime() + patience.toNanos();
            do {
                var instance = take(folder, session);
                if (instance.isPresent()) {
                    return new Start.First(instance.get());
                }
                if (Exchange.tell(socket(folder, session), word, patience)) {
                    return new Start.Second();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            } while (System.nanoTime() < end);
            return new Start.Alone();
        } catch (IOException | UnsupportedOperationException noSuchThingHere) {
            return new Start.Alone();
        }
    }

    /// Hears the words of later starts until this is closed, on a thread of its own.
    public void listen(Consumer<Word> hearer) {
        Thread.ofVirtual().name("second starts").start(() -> {
            while (server.isOpen()) {
                try {
                    answer(server.accept(), hearer);
                } catch (IOException closed) {
                    // accepting fails only when this is being closed, and then the loop ends
                    return;
                }
            }
        });
    }

    /// Gives the place up.
    @Override
    public void close() throws IOException {
        // the socket first: while the lock is held nobody else can have put one there
        server.close();
        Files.deleteIfExists(socket);
        lock.acquiredBy().close();
    }

    /// A thread for each: one that connects and stays silent must not make the others wait.
    private static void answer(SocketChannel caller, Consumer<Word> hearer) {
        Thread.ofVirtual()
                .name("second start")
                .start(() -> Exchange.hear(caller).ifPresent(hearer));
    }

    private static Optional<SingleInstance> take(Path folder, String session) throws IOException {
        var channel = FileChannel.open(
                folder.resolve(session + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                var socket = socket(folder, session);
                Files.deleteIfExists(socket);
                var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                server.bind(UnixDomainSocketAddress.of(socket));
                return Optional.of(new SingleInstance(lock, server, socket));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same answer as from another process
        } catch (IOException cannotListen) {
            channel.close();
            throw cannotListen;
        }
        channel.close();
        return Optional.empty();
    }

    private static Path socket(Path folder, String session) {
        return folder.resolve(session + ".socket");
    }

    /// Makes the folder if need be; nobody but this user may enter it, or a stranger could show and hide the panel.
    private static boolean isOurs(Path folder) throws IOException {
        var onlyUs = PosixFilePermissions.fromString("rwx------");
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(onlyUs));
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getPosixFilePermissions(folder).equals(onlyUs)
                && Files.isWritable(folder);
    }
}
