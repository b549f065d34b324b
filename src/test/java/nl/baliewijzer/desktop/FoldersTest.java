package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
    @ParameterizedTest(name = "XDG {0}, HOME {1}, user.home {2} -> {3}")
    @CsvSource({
        "/xdg,       /home/an, /home/an, /xdg/baliewijzer",
        ",           /home/an, /home/jo, /home/an/.config/baliewijzer",
        "relative,   /home/an, /home/an, /home/an/.config/baliewijzer",
        "'',         /home/an, /home/an, /home/an/.config/baliewijzer",
        ",           ,         /home/an, /home/an/.config/baliewijzer",
        ",           home,     /home/an, /home/an/.config/baliewijzer",
        ",           ,         ?,",
        ",           '',       '',",
        ",           ,         ,",
    })
    void settingsAreWhereXdgSays(String xdg, String home, String userHome, String expected) {
        var variables = new HashMap<String, String>();
        variables.computeIfAbsent("XDG_CONFIG_HOME", _ -> xdg);
        variables.computeIfAbsent("HOME", _ -> home);
        var properties = new HashMap<String, String>();
        properties.computeIfAbsent("user.home", _ -> userHome);
        assertEquals(
                Optional.ofNullable(expected).map(Path::of),
                Folders.of("Linux", variables, properties).config());
    }

    @Test
    void aPathThatIsNoneCountsAsAbsent() {
        var folders = Folders.of("Linux", Map.of("HOME", "/a\0b"), Map.of());
        assertEquals(Optional.empty(), folders.config());
    }

    @Test
    void aFolderOfTheSessionThatCannotBeOneCountsAsAbsent(@TempDir Path temp) throws IOException {
        var own = RunningUser.uid();
        var somebodyElse = OptionalInt.of(own.orElseThrow() + 1);
        var good = Files.createDirectory(temp.resolve("run"));
        var tooLong = Files.createDirectories(temp.resolve("r".repeat(70)));
        assertEquals(Map.of("XDG_RUNTIME_DIR", good.toString()), session(good, own));
        assertEquals(Map.of(), session(temp.resolve("absent"), own));
        assertEquals(Map.of(), session(Files.writeString(temp.resolve("file"), ""), own));
        assertEquals(Map.of(), session(good, somebodyElse));
        assertEquals(Map.of(), session(tooLong, own));
        assertEquals(Map.of("HOME", "/home/an"), Folders.usable(Map.of("HOME", "/home/an"), own));
    }

    private static Map<String, String> session(Path folder, OptionalInt uid) {
        return Folders.usable(Map.of("XDG_RUNTIME_DIR", folder.toString()), uid);
    }

    @Test
    void centralManagementHasOneFileOnLinuxAndNoneOnWindows() {
        assertEquals(
                Optional.of(Path.of("/etc/baliewijzer/beheer.json")),
                Folders.of("Linux", Map.of(), Map.of()).central());
        assertEquals(
                Optional.empty(), Folders.of("Windows 11", Map.of(), Map.of()).central());
    }

    @Test
    void packagesOfContentHaveOnePlaceThatTheyInstallTo() {
        assertEquals(
                Optional.of(Path.of("/usr/share/baliewijzer/content")),
                Folders.of("Linux", Map.of(), Map.of()).content());
        assertEquals(
                Optional.of(Path.of("/programs/Baliewijzer/content")),
                Folders.of("Windows 11", Map.of("ProgramFiles", "/programs"), Map.of())
                        .content());
        assertEquals(
                Optional.empty(), Folders.of("Windows 11", Map.of(), Map.of()).content());
    }

    @Test
    void windowsKeepsSettingsInTheRoamingProfile() {
        // an absolute path of the system this runs on stands in for C:\...
        var folders = Folders.of("Windows 11", Map.of("APPDATA", "/profile", "HOME", "/home/an"), Map.of());
        assertEquals(Optional.of(Path.of("/profile/baliewijzer")), folders.config());
    }

    @Test
    void theSessionAndTheInstallationAreWhereTheSystemSays() {
        var folders = Folders.of(
                "Linux", Map.of("XDG_RUNTIME_DIR", "/run/user/1000"), Map.of("baliewijzer.home", "/opt/baliewijzer"));
        assertEquals(Optional.of(Path.of("/run/user/1000/baliewijzer")), folders.runtime());
        assertEquals(Optional.of(Path.of("/opt/baliewijzer")), folders.installed());
    }

    @ParameterizedTest(name = "user {0} -> {1}")
    @CsvSource({"an, /tmp/baliewijzer-an", "../an,", "'',", ","})
    void aSystemWithoutAFolderForTheSessionHasOneByTheNameOfTheUser(String user, String expected) {
        var properties = new HashMap<String, String>();
        properties.computeIfAbsent("user.name", _ -> user);
        assertEquals(
                Optional.ofNullable(expected).map(Path::of),
                Folders.of("Linux", Map.of(), properties).runtime());
    }

    @Test
    void thisUserHasFoldersThatAreAbsolute() {
        assertTrue(Folders.ofThisUser().config().map(Path::isAbsolute).orElse(true));
    }
}
