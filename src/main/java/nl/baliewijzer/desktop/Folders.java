package nl.baliewijzer.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Where things are on this machine; an absent folder means that this user or system has none.
///
/// `config` is for the employee's own settings, `central` the file of central management, `runtime` for what lives
/// as long as the session, `installed` the folder of the installation that holds `fonts`, `content` where packages
/// of content are installed. None is made or looked into here.
public record Folders(
        Optional<Path> config,
        Optional<Path> central,
        Optional<Path> runtime,
        Optional<Path> installed,
        Optional<Path> content) {
    private static final String NAME = "baliewijzer";
    private static final String SESSION = "XDG_RUNTIME_DIR";

    /// A socket's path may have about a hundred bytes, of which ours takes the rest.
    private static final int LONGEST_SESSION = 64;

    /// The folders for the user who runs this program.
    public static Folders ofThisUser() {
        return of(
                System.getProperty("os.name", ""),
                usable(System.getenv(), RunningUser.uid()),
                Map.of(
                        "user.home", System.getProperty("user.home", ""),
                        "user.name", System.getProperty("user.name", ""),
                        "baliewijzer.home", System.getProperty("baliewijzer.home", "")));
    }

    /// These variables without a folder of the session that cannot be one for this user: absent, somebody else's (after
    /// `su`, or in a service), not to be written in, or too long for a socket.
    static Map<String, String> usable(Map<String, String> variables, OptionalInt uid) {
        var session = absolute(variables.get(SESSION));
        if (session.isEmpty() || canBeUsed(session.get(), uid)) {
            return variables;
        }
        var others = new HashMap<>(variables);
        others.remove(SESSION);
        return Map.copyOf(others);
    }

    private static boolean canBeUsed(Path session, OptionalInt uid) {
        try {
            return session.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SESSION
                    && Files.isDirectory(session)
                    && Files.isWritable(session)
                    && uid.isPresent()
                    && Files.getAttribute(session, "unix:uid").equals(uid.getAsInt());
        } catch (IOException | UnsupportedOperationException noSuchFolders) {
            return false;
        }
    }

    /// The folder of the session that the variables name, whoever it belongs to: root asks in those of others.
    static Optional<Path> sessionNamed() {
        return absolute(System.getenv(SESSION)).map(folder -> folder.resolve(NAME));
    }

    /// Where this user's own work is kept when nobody says otherwise.
    public static Optional<Path> work() {
        return absolute(System.getProperty("user.home")).map(home -> home.resolve("Baliewijzer"));
    }

    /// Whether this system is Windows.
    public static boolean onWindows() {
        return isWindows(System.getProperty("os.name", ""));
    }

    /// Whether a system that calls itself so is Windows.
    public static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /// The folders on a system with these variables and properties; a relative path counts as none, as XDG says.
    static Folders of(String system, Map<String, String> variables, Map<String, String> properties) {
        var installed = absolute(properties.get("baliewijzer.home"));
        if (isWindows(system)) {
            // what is managed on Windows stands in the registry; a folder of all users can be filled by any of them
            return new Folders(
                    absolute(variables.get("APPDATA")).map(folder -> folder.resolve(NAME)),
                    Optional.empty(),
                    Optional.empty(),
                    installed,
                    absolute(variables.get("ProgramFiles")).map(folder -> folder.resolve("Baliewijzer/content")));
        }
        var home = absolute(variables.get("HOME")).or(() -> absolute(properties.get("user.home")));
        var config = absolute(variables.get("XDG_CONFIG_HOME")).or(() -> home.map(folder -> folder.resolve(".config")));
        return new Folders(
                config.map(folder -> folder.resolve(NAME)),
                absolute("/etc/" + NAME + "/beheer.json"),
                absolute(variables.get(SESSION))
                        .map(folder -> folder.resolve(NAME))
                        .or(() -> shared(properties.get("user.name"))),
                installed,
                absolute("/usr/share/" + NAME + "/content"));
    }

    /// A folder of this user where everybody may make one; whoever uses it has to look whose it is.
    private static Optional<Path> shared(@Nullable String user) {
        return Optional.ofNullable(user)
                .filter(name -> name.matches("[A-Za-z0-9._-]+"))
                .flatMap(name -> absolute("/tmp/" + NAME + "-" + name));
    }

    private static Optional<Path> absolute(@Nullable String path) {
        try {
            return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
