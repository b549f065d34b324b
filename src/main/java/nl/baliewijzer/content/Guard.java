package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.json.Problem;

/// Trusts only content that lies on this computer and that the user of the panel cannot change or swap.
///
/// For root, who may write anywhere, it is content that nobody but root may write.
public final class Guard implements Trust {
    private static final Set<String> REMOTE = Set.of(
            "9p",
            "afs",
            "beegfs",
            "ceph",
            "cifs",
            "coda",
            "davfs",
            "gfs2",
            "glusterfs",
            "lustre",
            "ncpfs",
            "nfs",
            "nfs4",
            "ocfs2",
            "smb2",
            "smb3",
            "smbfs");
    private static final int MOST_LINKS = 40;

    private final Owners owners;

    /// `uid` is the number of the user who runs the panel; a system without such numbers has none.
    public Guard(OptionalInt uid) {
        owners = new Owners(uid);
    }

    @Override
    public Optional<Problem> placeOf(Path folder) {
        try {
            if (exposed(folder)) {
                return Optional.of(Problem.of(folder.toString(), ContentFault.P011));
            }
            return onTheNetwork(folder.toString(), Files.getFileStore(folder).type());
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException cannotTell) {
            return Optional.of(Problem.of(folder.toString(), ContentFault.P012));
        }
    }

    @Override
    public Optional<Problem> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            // a link is not followed here: where it may lead to is decided when it is read
            List<Path> real = all.filter(path -> !Files.isSymbolicLink(path)).toList();
            for (Path path : real) {
                if (owners.mayWrite(path)) {
                    return Optional.of(Problem.of(path.toString(), ContentFault.P011));
                }
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException cannotTell) {
            return Optional.of(Problem.of(folder.toString(), ContentFault.P012));
        }
    }

    /// That a type of file system, or a path of Windows, is on another computer.
    static Optional<Problem> onTheNetwork(String folder, String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return folder.startsWith("\\\\") || REMOTE.contains(name) || name.startsWith("fuse.")
                ? Optional.of(Problem.of(folder, ContentFault.P010, type))
                : Optional.empty();
    }

    /// Whether the user may write the folder, or put another in its place: at each step of the way, through each link.
    private boolean exposed(Path folder) throws IOException {
        Deque<Path> rest = new ArrayDeque<>(names(folder));
        Path at = root(folder);
        int links = 0;
        while (!rest.isEmpty()) {
            Path name = rest.pop();
            Path next = at.resolve(name);
            if (name.toString().equals("..")) {
                // links are resolved as they come, so the folder above is really the one above
                at = Optional.ofNullable(at.getParent()).orElse(at);
            } else if (owners.mayReplace(at, next)) {
                return true;
            } else if (Files.isSymbolicLink(next)) {
                links++;
                if (links > MOST_LINKS) {
                    throw new FileSystemLoopException(folder.toString());
                }
                Path target = Files.readSymbolicLink(next);
                at = target.isAbsolute() ? root(target) : at;
                names(target).reversed().forEach(rest::push);
            } else {
                at = next;
            }
        }
        return owners.mayWrite(at);
    }

    private static Path root(Path path) throws IOException {
        return Optional.ofNullable(path.getRoot()).orElseThrow(() -> new IOException("not absolute"));
    }

    private static List<Path> names(Path path) {
        List<Path> names = new ArrayList<>();
        path.forEach(names::add);
        names.removeIf(name -> name.toString().isEmpty() || name.toString().equals("."));
        return names;
    }
}
