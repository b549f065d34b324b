package nl.baliewijzer.draft;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Holds a folder for one window; the system lets go of it however the program ends.
final class FolderLock implements AutoCloseable {
    /// The file that is locked, in the folder.
    static final String NAME = ".beheer-open";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the folder; nothing if another window has it.
    ///
    /// @throws IOException if nothing may be written there
    static Optional<FolderLock> take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        if (Files.notExists(file)) {
            // whoever had it took the file away between our opening and our locking it
            channel.close();
            return take(folder);
        }
        return Optional.of(new FolderLock(file, channel));
    }

    @SuppressWarnings("try") // the lock lives as long as its channel
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException ourOwn) {
            return false;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // a file without a lock holds nobody up
        }
    }
}
