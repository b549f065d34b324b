package nl.baliewijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.content.Trust;

/// Who may write in the places that the program uses.
enum FolderRights {
    /// The employee's own settings: may be anything, also absent.
    OWN("instellingen van de medewerker"),
    /// What central management decided: nobody but management may write it.
    CENTRAL("centrale instellingen"),
    /// The program: nobody but management may write it.
    PROGRAM("programma"),
    /// What lives as long as the session: nobody but this user may enter it.
    SESSION("sessie");

    /// A place with its rights, in words; `wrong` says that they are not as they should be.
    record RightsLine(String what, Path path, String text, boolean wrong) {}

    private final String what;

    FolderRights(String what) {
        this.what = what;
    }

    /// Every place that this installation has.
    static List<RightsLine> of(Installation here) {
        var folders = here.folders();
        return Stream.of(
                        folders.config().map(OWN::own),
                        folders.central().map(path -> CENTRAL.managed(path, here.trust())),
                        folders.installed().map(path -> PROGRAM.managed(path, here.trust())),
                        folders.runtime().map(SESSION::session))
                .flatMap(Optional::stream)
                .toList();
    }

    private RightsLine own(Path path) {
        var text = Files.notExists(path)
                ? "is er nog niet"
                : Files.isWritable(path) ? "te schrijven" : "niet te schrijven: keuzes gelden tot het paneel sluit";
        return new RightsLine(what, path, text, false);
    }

    private RightsLine managed(Path path, Trust trust) {
        if (Files.notExists(path)) {
            return new RightsLine(what, path, "is er niet", false);
        }
        return trust.placeOf(path)
                .map(problem -> new RightsLine(what, path, problem.text(), true))
                .orElseGet(() -> new RightsLine(what, path, "alleen te wijzigen door beheer", false));
    }

    private RightsLine session(Path path) {
        if (Files.notExists(path)) {
            return new RightsLine(what, path, "is er niet", false);
        }
        try {
            var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            return rights.equals("rwx------")
                    ? new RightsLine(what, path, "alleen voor deze gebruiker", false)
                    : new RightsLine(what, path, "ook voor anderen (" + rights + "): zet de rechten op 700", true);
        } catch (IOException | UnsupportedOperationException cannotTell) {
            return new RightsLine(what, path, "niet na te gaan", true);
        }
    }
}
