package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Guard;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a newer package of content: the version before keeps working, and `--health` says so.
class ContentPackagesTest {
    private static final String BEFORE = "2026.11.1";
    private static final String NEWER = "2026.12.1";
    private static final int ROUNDS = 2000;

    @TempDir
    Path home;

    private Path newer = Path.of("");

    interface Mishap {
        void happenTo(Path pack) throws IOException;
    }

    @BeforeEach
    void twoVersionsAreInstalled() {
        Examples.copyDeep(Examples.OWN, folder().resolve(BEFORE));
        newer = folder().resolve(NEWER);
        copyNewer();
    }

    static Stream<Arguments> mishaps() {
        return Stream.of(
                mishap("half-copied, without pack.json", "P001", pack -> Files.delete(pack.resolve("pack.json"))),
                mishap("half-copied, without a file", "P001", pack -> Files.delete(pack.resolve("desk.json"))),
                mishap("half-copied, empty", "P001", ContentPackagesTest::empty),
                mishap("truncated", "J005", pack -> truncate(pack.resolve("contacts.json"))),
                mishap("truncated to nothing", "J004", pack -> Examples.write(pack.resolve("desk.json"), "")),
                mishap("wrong id", "P013", pack -> Examples.spoil(pack.resolve("pack.json"), "id", "\"gouda\"")),
                mishap("wrong layer", "P004", pack -> Examples.spoil(pack.resolve("pack.json"), "layer", "\"regio\"")),
                mishap("older than its folder", "P007", pack -> version(pack, "2025.1.1")),
                mishap("version that is none", "S013", pack -> version(pack, "nieuwste")),
                mishap(
                        "made for a later program",
                        "S012",
                        pack -> Examples.spoil(pack.resolve("pack.json"), "requires", "2")),
                mishap(
                        "a file that anybody may write",
                        "P011",
                        pack -> open(pack.resolve("contacts.json"), "rw-rw-rw-")),
                mishap("a folder that anybody may write", "P011", pack -> open(pack, "rwxrwxrwx")),
                mishap("a file that is a link out of the folder", "P003", ContentPackagesTest::link));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mishaps")
    void theVersionBeforeKeepsWorking(String name, String code, Mishap mishap) throws IOException {
        mishap.happenTo(newer);
        var own = own(2);
        assertEquals(BEFORE, own.get("version").getAsString());
        assertTrue(own.get("fallback").getAsBoolean());
        assertTrue(own.getAsJsonArray("problems").toString().contains(": " + code + ": "), own::toString);
        assertTrue(
                Asked.of(installation(), "--report").under("Problemen").stream()
                        .anyMatch(line -> line.contains(code + ": ")),
                code);
    }

    @Test
    void withoutAMishapTheNewerOneIsUsed() throws IOException {
        assertEquals(NEWER, own(1).get("version").getAsString());
    }

    @Test
    void anOlderPackageBesideItChangesNothing() throws IOException {
        Examples.copyDeep(Examples.OWN, folder().resolve("2026.9.1"));
        version(folder().resolve("2026.9.1"), "2026.9.1");
        assertEquals(NEWER, own(1).get("version").getAsString());
    }

    /// Whoever put it there may have meant it to count.
    @ParameterizedTest
    @ValueSource(strings = {"2027.1.1.dpkg-new", "2027.1.1 nieuw", "2027.1", "v2027.1.1", "concept"})
    void aFolderWithAnotherNameIsNoVersionAndThatIsSaid(String name) throws IOException {
        Examples.copyDeep(Examples.OWN, folder().resolve(name));
        var own = own(2);
        assertEquals(NEWER, own.get("version").getAsString());
        var problem = own.getAsJsonArray("problems").get(0).getAsString();
        assertTrue(problem.startsWith(folder().resolve(name) + ": P018: "), problem);
    }

    @Test
    void aFolderWithoutContentBesideTheVersionsIsLeftAlone() throws IOException {
        Files.createDirectory(folder().resolve("kladblok"));
        Files.writeString(folder().resolve("lees mij.txt"), "2027.1.1");
        assertEquals(NEWER, own(1).get("version").getAsString());
    }

    /// Bytes flipped, removed, doubled, put in: the newer one is used whole, or the one before, and then that is said.
    @Test
    void twoThousandMutatedPackagesNeverLeaveTheCounterWithoutItsNumber() throws IOException {
        var random = new Random(20261124);
        var files = List.of("pack.json", "contacts.json", "bindings.json", "desk.json", "excuses.json");
        int fallbacks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var file = newer.resolve(files.get(random.nextInt(files.size())));
            var good = Files.readAllBytes(file);
            Files.write(file, mutated(good, random));
            var stack = installation().stack();
            var top = stack.states().getLast();
            var used = top.pack().orElseThrow().version();
            assertEquals(top.fallback() ? BEFORE : NEWER, used, () -> file + " " + top.refused());
            fallbacks += top.fallback() ? 1 : 0;
            if (round % 100 == 0) {
                assertEquals(used, own(top.fallback() ? 2 : 1).get("version").getAsString());
            }
            Files.write(file, good);
        }
        assertTrue(fallbacks > ROUNDS / 2, "only " + fallbacks);
        assertEquals(NEWER, own(1).get("version").getAsString());
    }

    private static byte[] mutated(byte[] good, Random random) {
        var at = random.nextInt(good.length);
        var until = Math.min(good.length, at + 1 + random.nextInt(12));
        var tail = Arrays.copyOfRange(good, until, good.length);
        var middle = Arrays.copyOfRange(good, at, until);
        return switch (random.nextInt(4)) {
            case 0 -> joined(Arrays.copyOf(good, at), tail);
            case 1 -> joined(Arrays.copyOf(good, at), middle, middle, tail);
            case 2 -> Arrays.copyOf(good, at);
            default -> joined(Arrays.copyOf(good, at), new byte[] {(byte) random.nextInt(256)}, tail);
        };
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /// The state of the municipality's layer, as a program is told; the answer has this code.
    private JsonObject own(int code) throws IOException {
        var asked = Asked.of(installation(), "--health", "--json");
        assertEquals(OptionalInt.of(code), asked.code(), asked.out().toString());
        var content = JsonParser.parseString(String.join("\n", asked.out()))
                .getAsJsonObject()
                .getAsJsonArray("content");
        return content.get(content.size() - 1).getAsJsonObject();
    }

    /// Of the right to write only what is open to all counts here, so that it makes no difference who runs this.
    private Installation installation() {
        var root = new Guard(OptionalInt.of(0));
        Trust openToAll = new Trust() {
            @Override
            public Optional<Problem> placeOf(Path folder) {
                return Optional.empty();
            }

            @Override
            public Optional<Problem> filesIn(Path folder) {
                return isOpen(folder) ? root.filesIn(folder) : Optional.empty();
            }
        };
        return new Installation(
                Asked.folders(home), Examples.library(), openToAll, Asked.SURROUNDINGS, Clock.systemUTC());
    }

    private static boolean isOpen(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> !Files.isSymbolicLink(path)).anyMatch(ContentPackagesTest::othersWrite);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean othersWrite(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                            .charAt(7)
                    == 'w';
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path folder() {
        return home.resolve("content/gemeente/eigen");
    }

    private void copyNewer() {
        Examples.copyDeep(Examples.OWN, newer);
        version(newer, NEWER);
    }

    private static Arguments mishap(String name, String code, Mishap mishap) {
        return Arguments.of(name, code, mishap);
    }

    private static void version(Path pack, String version) {
        Examples.spoil(pack.resolve("pack.json"), "version", '"' + version + '"');
    }

    private static void empty(Path pack) throws IOException {
        try (var files = Files.list(pack)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void truncate(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private static void open(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static void link(Path pack) throws IOException {
        var elsewhere = pack.resolveSibling("elders.json");
        Files.move(pack.resolve("desk.json"), elsewhere);
        Files.createSymbolicLink(pack.resolve("desk.json"), elsewhere);
    }
}
