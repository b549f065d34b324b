package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A word that no other text on this machine holds, and every place where a trace of it could be left.
final class Traces {
    private static final List<String> PLACES = List.of(
            "/tmp", "/var/tmp", "/dev/shm", "/var/crash", "/var/lib/systemd/coredump", "/var/log", "/var/spool");
    private static final long LARGEST = 63L << 20;
    /// What a virtual machine or JavaFX leaves by itself.
    private static final Pattern BY_MACHINE = Pattern.compile(
            "hs_err.*|core|core\\..*|.*\\.hprof|.*\\.mdmp|.*\\.jfr|hsperfdata.*|\\.openjfx|\\.java|\\+JXF.*");

    private final RealDesk desk;
    private final String word = "KANARIE" + new SecureRandom().nextInt(100_000_000, 1_000_000_000);
    /// As it stands in memory and files of UTF-16.
    private final String wide = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final FileTime since = FileTime.from(Instant.now());

    Traces(RealDesk desk) {
        this.desk = desk;
    }

    String word() {
        return word;
    }

    String wide() {
        return wide;
    }

    /// Files of anybody that are newer than the start, and all of the seat, that hold the word.
    List<Path> files() {
        List<Path> found = new ArrayList<>();
        for (String place : PLACES) {
            found.addAll(walk(Path.of(place), 100, (file, about) -> isNewFile(about) && holdsWord(file)));
        }
        found.addAll(walk(desk.seat().whole(), 100, (file, about) -> about.isRegularFile() && holdsWord(file)));
        return found;
    }

    private boolean isNewFile(BasicFileAttributes about) {
        return about.isRegularFile()
                && about.size() <= LARGEST
                && about.lastModifiedTime().compareTo(since) > 0;
    }

    private boolean holdsWord(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(word) || text.contains(wide);
        } catch (IOException unreadable) {
            return false; // gone meanwhile, or for nobody to read
        }
    }

    /// Dumps and the like, anywhere that they are made.
    List<Path> leftByMachine(long process) {
        Pattern ofProcess = Pattern.compile("hs_err_pid%1$d.*|core\\.%1$d|java_pid%1$d.*".formatted(process));
        List<Path> found = new ArrayList<>(walk(desk.seat().whole(), 100, (file, about) -> isCalled(BY_MACHINE, file)));
        for (Path place : List.of(Path.of("/tmp"), Installed.ROOT)) {
            found.addAll(walk(place, 2, (file, about) -> isCalled(ofProcess, file) || isPerformanceOf(process, file)));
        }
        found.addAll(walk(
                Path.of("/tmp"),
                1,
                (file, about) -> file.getFileName().toString().startsWith("+JXF")
                        && about.lastModifiedTime().compareTo(since) > 0));
        return found;
    }

    private static boolean isCalled(Pattern name, Path file) {
        return name.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isPerformanceOf(long process, Path file) {
        return file.toString().matches(".*/hsperfdata_[^/]*/" + process);
    }

    /// What whoever pastes would get.
    boolean isOnAClipboard() {
        return Stream.of("primary", "secondary", "clipboard")
                .anyMatch(selection -> desk.tools()
                        .run("timeout", "5", "xclip", "-o", "-selection", selection)
                        .out()
                        .contains(word));
    }

    boolean isNameOfAWindow() {
        return desk.tools().read("xwininfo", "-root", "-tree").contains(word);
    }

    void nothingIsLeft(String after, long process) {
        assertEquals(List.of(), files(), after + ": files with the fact");
        assertEquals(List.of(), leftByMachine(process), after + ": left behind");
        nothingIsShown(after);
    }

    void nothingIsShown(String after) {
        assertFalse(isOnAClipboard(), after + ": the fact is on a clipboard");
        assertFalse(isNameOfAWindow(), after + ": the fact is the name of a window");
    }

    /// The files and folders in a folder that are meant, without those of this test itself; what is gone meanwhile,
    /// or may not be looked at, is passed over.
    private List<Path> walk(Path from, int depth, BiPredicate<Path, BasicFileAttributes> meant) {
        List<Path> found = new ArrayList<>();
        boolean inside = from.startsWith(desk.folder());
        try {
            Files.walkFileTree(from, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
                    if (!inside && folder.equals(desk.folder())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return visitFile(folder, about);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    if (meant.test(file, about)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unable) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return found;
    }
}
