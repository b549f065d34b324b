package nl.baliewijzer.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
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
import java.util.function.Predicate;
import java.util.function.Supplier;

/// One panel a session: a file lock guards it, a Unix domain socket carries the word of a later start.
///
/// The system gives up the lock of a process that was killed, so nothing that it left behind stands in the way.
public final class UnixInstance implements SingleInstance {
    /// How long a start waits for a panel that holds the lock and does not answer: it may still be starting.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Optional<Path> folder;
    private final String session;
    private final Duration patience;
    private final Predicate<SocketChannel> administrator;
    private final Supplier<Optional<Neighbour>> display;

    /// For the session of the display that this program was started on; `display` finds the panel on it whose folder is
    /// another.
    public UnixInstance(Folders folders, Supplier<Optional<Neighbour>> display) {
        this(
                folders.runtime(),
                session(Optional.ofNullable(System.getenv("DISPLAY"))),
                PATIENCE,
                Caller::isAdministrator,
                display);
    }

    /// `administrator` is whether whoever is at the other end may end a kiosk.
    UnixInstance(
            Optional<Path> folder,
            String session,
            Duration patience,
            Predicate<SocketChannel> administrator,
            Supplier<Optional<Neighbour>> display) {
        this.display = display;
        this.administrator = administrator;
        this.folder = folder;
        this.session = session;
        this.patience = patience;
    }

    /// A file name for a display; `:0`, `:00`, `:0.0` and `unix:0` are one.
    static String session(Optional<String> display) {
        return display.map(name -> name.replaceFirst("^unix/?(?=:)", "")
                        .replaceFirst("\\.[0-9]+$", "")
                        .replaceFirst("(?<=:)0+(?=[0-9])", "")
                        .replaceAll("[^A-Za-z0-9.-]", "_"))
                .orElse("none");
    }

    @Override
    public Start start(Word word) {
        return folder.map(found -> start(found, word)).orElseGet(Start.Alone::new);
    }

    @Override
    public Optional<Status> status() {
        return folder.flatMap(found -> Exchange.ask(socket(found), patience))
                .or(this::onDisplay)
                .or(() -> folder.flatMap(this::silence));
    }

    private Optional<Status> onDisplay() {
        return display.get().map(found -> {
            try (found) {
                return found.status();
            }
        });
    }

    /// That a panel is there and says nothing, which only whoever cannot get its lock can tell.
    private Optional<Status> silence(Path found) {
        try (var channel = FileChannel.open(lock(found), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                var lock = channel.tryLock()) {
            return lock == null ? Optional.of(Status.silence()) : Optional.empty();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.of(Status.silence());
        } catch (IOException noPanel) {
            return Optional.empty();
        }
    }

    @Override
    public Ending endKiosk() {
        return new Kiosks(Kiosks.folders(folder, Folders.sessionNamed()), patience).end();
    }

    private Start start(Path found, Word word) {
        try {
            if (!isOurs(found)) {
                return new Start.Alone();
            }
            var end = System.nanoTime() + patience.toNanos();
            do {
                var hold = take(found);
                if (hold.isPresent()) {
                    return new Start.First(hold.get());
                }
                if (Exchange.tell(socket(found), word, patience)) {
                    return new Start.Second();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            } while (System.nanoTime() < end);
            return new Start.Silent(() -> instead(found));
        } catch (IOException | UnsupportedOperationException noSuchThingHere) {
            return new Start.Alone();
        }
    }

    /// Puts another lock and another socket where those of a silent panel are: those that it holds have no name any
    /// more.
    private Optional<Hold> instead(Path found) {
        try {
            Files.deleteIfExists(lock(found));
            return take(found);
        } catch (IOException notToBeHad) {
            return Optional.empty();
        }
    }

    private Optional<Hold> take(Path found) throws IOException {
        var channel = FileChannel.open(
                lock(found), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                var socket = socket(found);
                Files.deleteIfExists(socket);
                var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                server.bind(UnixDomainSocketAddress.of(socket));
                return Optional.of(new UnixHold(lock, server, socket, administrator));
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

    private Path lock(Path found) {
        return found.resolve(session + ".lock");
    }

    private Path socket(Path found) {
        return found.resolve(session + ".socket");
    }

    /// Makes the folder if need be; nobody but this user may enter it, or a stranger could show and hide the panel.
    private static boolean isOurs(Path folder) throws IOException {
        var onlyUs = PosixFilePermissions.fromString("rwx------");
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(onlyUs));
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && isOurOwn(folder)
                && Files.getPosixFilePermissions(folder).equals(onlyUs)
                && Files.isWritable(folder);
    }

    /// In a place where everybody may make folders somebody else may have been first.
    private static boolean isOurOwn(Path folder) throws IOException {
        return RunningUser.uid().isPresent()
                && Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                        .equals(RunningUser.uid().getAsInt());
    }
}
