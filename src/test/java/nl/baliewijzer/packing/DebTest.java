package nl.baliewijzer.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The archives, read by the system's own tools.
class DebTest {
    private static final Instant TIME = Instant.parse("2026-11-23T00:00:00Z");
    private static final String TEXT = "Voor é en ‘quotes’.\n";

    @TempDir
    Path temp;

    private static Deb deb(String path) {
        return new Deb(
                "baliewijzer-inhoud-gemeente-test",
                "2026.11.1",
                "Test <inhoud@baliewijzer.invalid>",
                "inhoud voor Baliewijzer, gemeente Test, van 2026-11-23",
                TIME,
                new TreeMap<>(Map.of(path, TEXT.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void tarListsEverythingAsRootAtOneTime() throws Exception {
        Path tar = Files.write(
                temp.resolve("a.tar"),
                new Tar(TIME)
                        .file("a/b/one.json", new byte[513])
                        .file("a/two.json", new byte[0])
                        .bytes());
        assertEquals(
                List.of(
                        "drwxr-xr-x 0/0 0 2026-11-23 00:00 a/",
                        "drwxr-xr-x 0/0 0 2026-11-23 00:00 a/b/",
                        "-rw-r--r-- 0/0 513 2026-11-23 00:00 a/b/one.json",
                        "-rw-r--r-- 0/0 0 2026-11-23 00:00 a/two.json"),
                run("tar", "--utc", "--numeric-owner", "-tvf", tar.toString()).stream()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
    }

    /// A name in one field has at most 100 bytes; with a folder in another it can be longer.
    @ParameterizedTest
    @ValueSource(ints = {10, 90, 99, 100, 101, 120, 150})
    void aLongPathIsReadBackWhole(int length) throws Exception {
        String path = "./usr/share/" + "a".repeat(length / 2) + "/" + "b".repeat(length / 2) + "/c.json";
        Path tar = Files.write(
                temp.resolve("a.tar"), new Tar(TIME).file(path, new byte[1]).bytes());
        assertEquals(path, run("tar", "-tf", tar.toString()).getLast());
    }

    @Test
    void aPathThatCannotFitIsRefused() {
        Tar tar = new Tar(TIME);
        assertThrows(IllegalArgumentException.class, () -> tar.file("a".repeat(101), new byte[0]));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void dpkgReadsThePackage() throws Exception {
        Path file = Files.write(
                temp.resolve("a.deb"),
                deb("usr/share/baliewijzer/content/x.json").bytes());
        var fields = run("dpkg-deb", "--field", file.toString());
        assertTrue(fields.contains("Package: baliewijzer-inhoud-gemeente-test"), fields.toString());
        assertTrue(fields.contains("Version: 2026.11.1"), fields.toString());
        assertTrue(fields.contains("Architecture: all"), fields.toString());
        run("dpkg-deb", "--extract", file.toString(), temp.resolve("out").toString());
        assertEquals(TEXT, Files.readString(temp.resolve("out/usr/share/baliewijzer/content/x.json")));
        assertEquals(List.of("control", "md5sums"), controlFiles(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSumsInItAreThoseOfItsFiles() throws Exception {
        Path file = Files.write(temp.resolve("a.deb"), deb("usr/share/x.json").bytes());
        Path out = temp.resolve("out");
        run("dpkg-deb", "--raw-extract", file.toString(), out.toString());
        var checked = new ProcessBuilder("md5sum", "--check", "--strict", "--quiet", "DEBIAN/md5sums")
                .directory(out.toFile())
                .start();
        assertEquals(0, checked.waitFor());
    }

    @Test
    void equalContentGivesEqualBytes() {
        assertArrayEquals(
                deb("usr/share/x.json").bytes(), deb("usr/share/x.json").bytes());
    }

    private static List<String> controlFiles(Path file) throws Exception {
        return run("dpkg-deb", "--info", file.toString()).stream()
                .filter(line -> line.matches(".* lines +.*"))
                .map(line -> line.strip().replaceAll(".* ", ""))
                .sorted()
                .toList();
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }
}
