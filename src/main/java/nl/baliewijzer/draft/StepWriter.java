package nl.baliewijzer.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.json.WholeFile;

/// Writes the files of one step so that they are all old or all new, whenever the power fails.
///
/// They are written whole in a folder beside, which gets another name when all are on the disk, and are then moved one
/// by one; what was not moved yet is moved when the draft is opened.
record StepWriter(Path folder) {
    private static final String BEING_WRITTEN = ".beheer-new";
    private static final String WRITTEN = ".beheer-step";
    /// Ends the name of an empty file that stands for one to be deleted.
    private static final String GONE = ".gone";

    /// Writes files; without bytes a file is deleted.
    void write(Map<String, Optional<byte[]>> changed) throws IOException {
        recover();
        Path fresh = folder.resolve(BEING_WRITTEN);
        Files.createDirectory(fresh);
        for (Map.Entry<String, Optional<byte[]>> one : changed.entrySet()) {
            Optional<byte[]> bytes = one.getValue();
            Path file = fresh.resolve(bytes.isPresent() ? one.getKey() : one.getKey() + GONE);
            WholeFile.put(file, bytes.orElse(new byte[0]));
            sameRights(folder.resolve(one.getKey()), file);
        }
        FolderFiles.force(fresh);
        Files.move(fresh, folder.resolve(WRITTEN), StandardCopyOption.ATOMIC_MOVE);
        FolderFiles.force(folder);
        finish();
    }

    /// Ends what was interrupted: a step that was written whole is done, another is not; says whether one was done.
    boolean recover() throws IOException {
        Path fresh = folder.resolve(BEING_WRITTEN);
        if (Files.isDirectory(fresh, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : inside(fresh)) {
                Files.delete(file);
            }
            Files.delete(fresh);
        }
        return finish();
    }

    private boolean finish() throws IOException {
        Path step = folder.resolve(WRITTEN);
        if (!Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (Path file : inside(step)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(GONE)) {
                Files.deleteIfExists(folder.resolve(name.substring(0, name.length() - GONE.length())));
                Files.delete(file);
            } else {
                Files.move(
                        file,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        FolderFiles.force(folder);
        Files.delete(step);
        return true;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// A colleague who could read the file can still read it.
    private static void sameRights(Path old, Path fresh) throws IOException {
        Optional<PosixFileAttributeView> rights =
                Optional.ofNullable(Files.getFileAttributeView(fresh, PosixFileAttributeView.class));
        if (rights.isPresent() && Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            rights.get().setPermissions(Files.getPosixFilePermissions(old, LinkOption.NOFOLLOW_LINKS));
        }
    }
}
