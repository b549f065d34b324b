package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.desktop.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From a folder to a package, through dpkg, to a number in the panel.
class PackContentTest {
    private static final Path SAMPLE = Path.of("content/gemeente/voorbeeld");
    private static final String INSTALLED = "usr/share/baliewijzer/content/gemeente/voorbeeld/";

    @TempDir
    Path temp;

    @Test
    void whatWasPackedAndUnpackedShowsItsNumber() throws Exception {
        var made = pack(SAMPLE, "een.deb");
        assertEquals("Gemaakt: " + temp.resolve("een.deb"), made.out().getLast());
        assertTrue(made.out().getFirst().startsWith("gemeente Voorbeeld 2026.11.1: "), made.toString());
        assertEquals(OptionalInt.of(Exit.GOOD), made.code());
        run("dpkg-deb", "--extract", temp.resolve("een.deb").toString(), temp.toString());
        assertTrue(Files.exists(temp.resolve(INSTALLED + "2026.11.1/pack.json")));
        assertTrue(routes().contains("local-lead=Aandachtsfunctionaris toestel 4410"), routes());
    }

    /// As the administrator does it, in a system of its own: install, upgrade, go back, remove.
    @Test
    void dpkgInstallsUpgradesGoesBackAndRemoves() throws Exception {
        pack(version("2026.11.1", "toestel 4410"), "een.deb");
        pack(version("2026.12.1", "toestel 4499"), "twee.deb");
        dpkg("--install", temp.resolve("een.deb").toString());
        assertTrue(routes().contains("toestel 4410"), routes());
        dpkg("--install", temp.resolve("twee.deb").toString());
        assertTrue(routes().contains("toestel 4499"), routes());
        dpkg("--install", temp.resolve("een.deb").toString());
        assertTrue(routes().contains("toestel 4410"), routes());
        dpkg("--verify", "baliewijzer-inhoud-gemeente-voorbeeld");
        dpkg("--remove", "baliewijzer-inhoud-gemeente-voorbeeld");
        assertFalse(routes().contains("toestel 44"), routes());
        assertFalse(Files.exists(temp.resolve("usr/share/baliewijzer")));
    }

    /// With the version before in the same package there is always something to fall back on.
    @Test
    void allVersionsOfAFolderGoAlong() throws Exception {
        version("2026.11.1", "toestel 4410");
        pack(version("2026.12.1", "toestel 4499").resolveSibling(""), "beide.deb");
        run("dpkg-deb", "--extract", temp.resolve("beide.deb").toString(), temp.toString());
        assertTrue(routes().contains("toestel 4499"), routes());
        Files.delete(temp.resolve(INSTALLED + "2026.12.1/desk.json"));
        assertTrue(routes().contains("toestel 4410"), routes());
        assertTrue(
                run("dpkg-deb", "--field", temp.resolve("beide.deb").toString()).contains("Version: 2026.12.1"));
    }

    @Test
    void equalContentGivesEqualPackagesAndOnlyWhatIsListedGoesAlong() throws IOException {
        var copy = version("2026.11.1", "toestel 4410");
        pack(copy, "een.deb");
        Files.writeString(copy.resolve(".kladblok"), "niet voor anderen");
        pack(copy, "twee.deb");
        assertArrayEquals(Files.readAllBytes(temp.resolve("een.deb")), Files.readAllBytes(temp.resolve("twee.deb")));
    }

    @Test
    void aTarHoldsTheFilesBelowTheFolderOfInstalledContent() throws Exception {
        pack(SAMPLE, "inhoud.tar");
        var list =
                run("tar", "-tf", temp.resolve("inhoud.tar").toString()).lines().toList();
        assertTrue(list.contains("gemeente/voorbeeld/2026.11.1/pack.json"), list.toString());
    }

    @Test
    void aRegionCanBePackedToo() throws Exception {
        assertEquals(
                OptionalInt.of(Exit.GOOD),
                pack(Path.of("content/regio/nederland"), "regio.deb").code());
        assertTrue(run("dpkg-deb", "--field", temp.resolve("regio.deb").toString())
                .contains("Package: baliewijzer-inhoud-regio-nederland"));
    }

    @Test
    void contentWithAMistakeIsNotPacked() {
        var bad = version("2026.11.1", "toestel 4410");
        Examples.spoil(bad.resolve("desk.json"), "items[0].outsidePrefix", "\"nul\"");
        var asked = pack(bad, "een.deb");
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertTrue(asked.out().getFirst().contains("S013"), asked.out().toString());
        assertFalse(Files.exists(temp.resolve("een.deb")));
    }

    /// Nobody notices a version that stayed behind until its number is needed.
    @ParameterizedTest
    @ValueSource(strings = {"2026.12.1 nieuw", "concept", "2026.12"})
    void aVersionInAFolderOfAnotherNameIsNotLeftOutInSilence(String name) throws IOException {
        var good = version("2026.11.1", "toestel 4410");
        Files.move(version("2026.12.1", "toestel 4499"), good.resolveSibling(name));
        var asked = pack(good.resolveSibling(""), "een.deb");
        assertEquals(OptionalInt.of(Exit.ATTENTION), asked.code());
        assertTrue(
                asked.out().getFirst().contains(name + ": P018: "), asked.out().toString());
        assertFalse(Files.exists(temp.resolve("een.deb")));
    }

    @Test
    void aVersionInsideAnotherIsNotLeftOutInSilence() throws IOException {
        var good = version("2026.11.1", "toestel 4410");
        Files.move(version("2026.12.1", "toestel 4499"), good.resolve("2026.12.1"));
        assertEquals(OptionalInt.of(Exit.ATTENTION), pack(good, "een.deb").code());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "content/landelijk, P015, 1",
        "content/regio, P018, 1",
        "content/schema, P005, 2",
        "content/nergens, P006, 2",
    })
    void whatIsNoPackOfARegionOrMunicipalityIsRefused(String folder, String code, int exit) {
        var asked = pack(Path.of(folder), "een.deb");
        assertEquals(OptionalInt.of(exit), asked.code());
        assertTrue(
                asked.out().stream().anyMatch(line -> line.contains(code)),
                asked.out().toString());
        assertFalse(Files.exists(temp.resolve("een.deb")));
    }

    @ParameterizedTest
    @CsvSource({"een.zip", "een"})
    void anotherKindOfPackageIsRefused(String name) {
        assertEquals(OptionalInt.of(Exit.USAGE), pack(SAMPLE, name).code());
    }

    private Asked pack(Path folder, String file) {
        return Asked.nowhere("--pack", folder.toString(), temp.resolve(file).toString());
    }

    /// What the panel would call, with what is unpacked below the folder of this test as its installed content.
    private String routes() {
        var folders = Asked.folders(temp);
        var here = new Installation(
                new Folders(
                        folders.config(),
                        folders.central(),
                        folders.runtime(),
                        folders.installed(),
                        Optional.of(temp.resolve("usr/share/baliewijzer/content"))),
                new Library(),
                Trust.ANYTHING,
                Asked.SURROUNDINGS,
                Clock.systemUTC());
        return String.join("\n", Asked.of(here, "--routes").out());
    }

    private Path version(String version, String number) {
        var folder = temp.resolve("versies").resolve(version);
        Examples.copyDeep(SAMPLE, folder);
        Examples.spoil(folder.resolve("pack.json"), "version", '"' + version + '"');
        Examples.spoil(folder.resolve("contacts.json"), "items[0].phones[0].number", '"' + number + '"');
        Examples.spoil(folder.resolve("checks.json"), "items[0].numbers[0]", '"' + number + '"');
        return folder;
    }

    /// A dpkg with a system of its own, which needs none of the right to change this one.
    private void dpkg(String... command) throws IOException, InterruptedException {
        Files.createDirectories(temp.resolve("var/lib/dpkg/info"));
        Files.createDirectories(temp.resolve("var/lib/dpkg/updates"));
        Files.write(temp.resolve("var/lib/dpkg/status"), new byte[0], StandardOpenOption.CREATE);
        var whole = new ArrayList<>(List.of(
                "dpkg", "--root=" + temp, "--force-not-root", "--force-script-chrootless", "--force-downgrade"));
        whole.addAll(List.of(command));
        run(whole.toArray(String[]::new));
    }

    private String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
