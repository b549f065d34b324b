package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the user of the panel could change is not used; asked as the user of this test, as root, and as nobody.
@DisabledOnOs(OS.WINDOWS)
class GuardTest {
    private static final String NOBODY = "65534";

    private final int me = owner(Path.of("/proc/self"));
    private final Guard mine = new Guard(OptionalInt.of(me));

    @TempDir
    Path temp;

    /// A folder of the system that belongs to root and can be written by nobody else.
    @Test
    void whatOnlyTheAdministratorCanWriteIsTrusted() {
        assertEquals(Optional.empty(), mine.placeOf(Path.of("/usr/share")));
        assertEquals(Optional.empty(), mine.filesIn(Path.of("/usr/share/common-licenses")));
    }

    @Test
    void whatIsNotThereIsNothingToObjectTo() {
        assertEquals(Optional.empty(), mine.placeOf(Path.of("/usr/share/not-there")));
    }

    @Test
    void aRelativeFolderCannotBeJudged() {
        assertEquals(Optional.of("P012"), code(mine.placeOf(Path.of("inhoud"))));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            nullValues = "local",
            value = {
                "/srv/inhoud, ext4, false",
                "/srv/inhoud, xfs, false",
                "/srv/inhoud, overlay, false",
                "/srv/inhoud, tmpfs, false",
                "/srv/inhoud, fuseblk, false",
                "/srv/inhoud, nfs, true",
                "/srv/inhoud, nfs4, true",
                "/srv/inhoud, CIFS, true",
                "/srv/inhoud, smbfs, true",
                "/srv/inhoud, smb3, true",
                "/srv/inhoud, 9p, true",
                "/srv/inhoud, fuse.sshfs, true",
                "/srv/inhoud, fuse.rclone, true",
                "C:\\inhoud, NTFS, false",
                "\\\\server\\deel, NTFS, true",
            })
    void aFolderOfTheNetworkIsKnownByItsFileSystem(String folder, String type, boolean remote) {
        assertEquals(remote, Guard.onTheNetwork(folder, type).isPresent());
    }

    /// Root may write everything; what matters is that nobody else may.
    @Test
    void rootTrustsNothingThatAnybodyElseMayWrite() throws IOException {
        Path folder = folder("rwxr-xr-x");
        Path file = Files.writeString(folder.resolve("pack.json"), "{}");
        Guard root = new Guard(OptionalInt.of(0));
        boolean ofRoot = me == 0;
        assertEquals(ofRoot ? Optional.empty() : Optional.of("P011"), code(root.filesIn(folder)));
        assertEquals(ofRoot ? Optional.empty() : Optional.of("P011"), code(root.placeOf(folder)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));
        assertEquals(Optional.of("P011"), code(root.filesIn(folder)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xrwx"));
        assertEquals(Optional.of("P011"), code(root.filesIn(folder)));
        assertEquals(Optional.of("P011"), code(root.placeOf(folder)));
    }

    /// Being the owner is enough: the owner can give back the right that was taken away.
    @Test
    void anOwnerCanAlwaysWriteAgain() throws IOException {
        Path folder = folder("r-xr-xr-x");
        Guard ordinary = new Guard(OptionalInt.of(me == 0 ? 1 : me));
        Owners owners = new Owners(OptionalInt.of(me == 0 ? 1 : me));
        if (me == 0) {
            Files.setAttribute(folder, "unix:uid", 1);
        }
        assertTrue(owners.mayWrite(folder));
        assertEquals(Optional.of("P011"), code(ordinary.filesIn(folder)));
    }

    @Test
    void aLinkInACircleCannotBeJudged() throws IOException {
        Path one = temp.toRealPath().resolve("one");
        Files.createSymbolicLink(one, one.resolveSibling("two"));
        Files.createSymbolicLink(one.resolveSibling("two"), one);
        // for its owner the first link is already enough
        assertEquals(Optional.of(me == 0 ? "P012" : "P011"), code(mine.placeOf(one)));
    }

    @Test
    void whereThereAreNoNumbersOfUsersTheSystemIsAskedWhetherItCanBeWritten() throws IOException {
        Path folder = folder("rwxr-xr-x");
        assertEquals(Optional.of("P011"), code(new Guard(OptionalInt.empty()).placeOf(folder)));
    }

    /// The same questions, answered by a process of an ordinary user: what root made is trusted, what anybody may write
    /// is not, nor what lies behind a link or under a folder that the user may swap.
    @Test
    void anOrdinaryUserTrustsOnlyWhatThatUserCannotChange() throws IOException, InterruptedException {
        Path world = temp.toRealPath();
        open(world);
        Path good = folder("rwxr-xr-x");
        Files.writeString(good.resolve("pack.json"), "{}");
        Path openFolder = Files.createDirectory(world.resolve("open"));
        Files.setPosixFilePermissions(openFolder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path below = Files.createDirectory(openFolder.resolve("below"));
        Path throughOpen = Files.createSymbolicLink(openFolder.resolve("link"), good);
        Path throughClosed = Files.createSymbolicLink(world.resolve("link"), good);
        Path dotted = Files.createSymbolicLink(world.resolve("dotted"), Path.of("link/../good"));
        Path openFile = Files.createDirectory(world.resolve("open-file"));
        Files.setPosixFilePermissions(
                Files.writeString(openFile.resolve("pack.json"), "{}"), PosixFilePermissions.fromString("rw-rw-rw-"));
        List<Path> asked = List.of(good, openFolder, below, throughOpen, throughClosed, dotted, openFile);
        List<String> expected = me == 0
                ? List.of("- -", "P011 P011", "P011 -", "P011 -", "- -", "- -", "- P011")
                : asked.stream().map(folder -> "P011 P011").toList();
        assertEquals(expected, asNobody(asked));
    }

    private Path folder(String rights) throws IOException {
        Path folder = Files.createDirectory(temp.toRealPath().resolve("good"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
        return folder;
    }

    /// The folder itself; those above it, in the system's folder for temporary files, are open already.
    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// One line a folder: what stands against its place, and against its files. Root asks as nobody; others as they
    /// are.
    private List<String> asNobody(List<Path> folders) throws IOException, InterruptedException {
        // a copy, because the folder of the build may be closed to others
        Path classes = temp.toRealPath().resolve("classes");
        for (String name : List.of("content", "json")) {
            for (String tree : List.of("target/classes", "target/test-classes")) {
                Path from = Path.of(tree, "nl/baliewijzer", name);
                Path to = classes.resolve(tree.replace('/', '-')).resolve("nl/baliewijzer/" + name);
                Examples.copyDeep(from, to);
            }
        }
        List<String> command = new ArrayList<>();
        if (me == 0) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classes.resolve("target-classes") + File.pathSeparator + classes.resolve("target-test-classes"),
                GuardAlone.class.getName()));
        folders.forEach(folder -> command.add(folder.toString()));
        Process process = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), lines::toString);
        return lines;
    }

    private static Optional<String> code(Optional<Problem> problem) {
        return problem.map(Problem::code);
    }

    private static int owner(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
