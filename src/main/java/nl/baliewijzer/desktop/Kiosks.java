package nl.baliewijzer.desktop;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The kiosks that run on this machine, as far as whoever looks can reach them: root reaches all, others their own.
///
/// `folders` are those in which panels put their sockets, `patience` is how long one may take to answer.
record Kiosks(List<Path> folders, Duration patience) {
    private static final Path SESSIONS = Path.of("/run/user");
    private static final Path SHARED = Path.of("/tmp");

    Kiosks {
        folders = List.copyOf(folders);
    }

    /// The folder of one's own session, the one that the variables name, those of all sessions, and those where there
    /// was no folder for a session.
    static List<Path> folders(Optional<Path> own, Optional<Path> named) {
        var folders = new ArrayList<Path>();
        own.ifPresent(folders::add);
        named.ifPresent(folders::add);
        matching(SESSIONS, "*").stream()
                .map(session -> session.resolve("baliewijzer"))
                .forEach(folders::add);
        folders.addAll(matching(SHARED, "baliewijzer-*"));
        return folders.stream().distinct().toList();
    }

    /// Ends all of them: refused only when none of them ends.
    Ending end() {
        var endings = folders.stream()
                .flatMap(folder -> matching(folder, "*.socket").stream())
                .filter(socket ->
                        Exchange.ask(socket, patience).filter(Status::kiosk).isPresent())
                .map(socket -> Exchange.end(socket, patience))
                .toList();
        if (endings.contains(Ending.ENDED)) {
            return Ending.ENDED;
        }
        return endings.contains(Ending.REFUSED) ? Ending.REFUSED : Ending.NONE;
    }

    /// What lies in a folder under such a name; nothing behind a link, which could lead root anywhere.
    private static List<Path> matching(Path folder, String name) {
        if (Files.isSymbolicLink(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, name)) {
            entries.forEach(entry -> {
                if (!Files.isSymbolicLink(entry)) {
                    found.add(entry);
                }
            });
        } catch (IOException | DirectoryIteratorException notOurs) {
            // a folder that is not there or not to be entered holds nothing that we could reach
            return List.of();
        }
        return found;
    }
}
