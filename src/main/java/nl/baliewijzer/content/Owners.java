package nl.baliewijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/// Who may change what on disk, seen from one user.
///
/// Whoever owns something may give themselves the right to write it, so being the owner counts as being able to write.
record Owners(OptionalInt uid) {
    private static final int ROOT = 0;
    private static final int STICKY = 01000;
    private static final int GROUP_WRITES = 0020;
    private static final int OTHERS_WRITE = 0002;

    /// Whether the user may change a file, or what is in a folder; root: whether anybody else may.
    boolean mayWrite(Path path) throws IOException {
        if (uid.isEmpty()) {
            return Files.isWritable(path);
        }
        var of = Owned.of(path);
        return isOwn(of) || (asRoot() ? of.openToOthers() : Files.isWritable(path));
    }

    /// Whether the user may put something else in the place of an entry of a folder.
    ///
    /// In a sticky folder, such as /tmp, only the owners of the entry and of the folder may.
    boolean mayReplace(Path folder, Path entry) throws IOException {
        if (!mayWrite(folder)) {
            return false;
        }
        if (uid.isEmpty()) {
            return true;
        }
        var of = Owned.of(folder);
        return !of.sticky() || isOwn(of) || isOwn(Owned.of(entry));
    }

    private boolean asRoot() {
        return uid.orElse(ROOT) == ROOT;
    }

    private boolean isOwn(Owned of) {
        return asRoot() ? of.uid() != ROOT : of.uid() == uid.orElse(ROOT);
    }

    private record Owned(int uid, int gid, int mode) {
        static Owned of(Path path) throws IOException {
            Map<String, Object> unix = Files.readAttributes(path, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
            return new Owned(number(unix, "uid"), number(unix, "gid"), number(unix, "mode"));
        }

        private static int number(Map<String, Object> unix, String name) throws IOException {
            if (unix.get(name) instanceof Integer found) {
                return found;
            }
            throw new IOException("no " + name);
        }

        boolean sticky() {
            return (mode & STICKY) != 0;
        }

        boolean openToOthers() {
            return (mode & OTHERS_WRITE) != 0 || ((mode & GROUP_WRITES) != 0 && gid != ROOT);
        }
    }
}
