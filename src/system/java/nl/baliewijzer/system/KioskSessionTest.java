package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The session of a kiosk as it is installed, with programs in it that do as they are told.
@OnADesk
class KioskSessionTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final String OTHER = """
            #!/bin/sh
            echo %s >>"$SEAT/session"
            echo $$ >>"$SEAT/pids"
            exec sleep 60
            """;
    /// Each start ends in another way: broken down, shot by the system for want of memory, killed, aborted,
    /// asked to go; then by the administrator.
    private static final String PANEL = """
            #!/bin/sh
            echo "$*" >>"$SEAT/starts"
            case $(grep -c . "$SEAT/starts") in
              1) exit 3 ;;
              2) exit 137 ;;
              3) kill -KILL $$ ;;
              4) exit 134 ;;
              5) exit 143 ;;
            esac
            """;

    @Test
    void itStartsThePanelAgainWhateverEndedUntilTheAdministratorEndsIt() throws IOException {
        Path programs = Files.createDirectory(DESK.seat().folder("bin"));
        program(programs.resolve("openbox"), OTHER.formatted("openbox"));
        program(programs.resolve("onboard"), OTHER.formatted("onboard"));
        program(programs.resolve("baliewijzer"), PANEL);
        ProcessBuilder session = DESK.tools().prepare("timeout", "40", "sh", "installer/kiosk/session");
        session.environment().put("SEAT", DESK.seat().whole().toString());
        session.environment().merge("PATH", programs.toString(), (all, ours) -> ours + ":" + all);

        assertEquals(0, DESK.tools().run(session).code());
        Wait.until(
                "the programs beside it began",
                () -> Set.copyOf(lines("session")).equals(Set.of("openbox", "onboard")));
        assertEquals(Collections.nCopies(6, "--kiosk"), lines("starts"));
        Wait.until(
                "nothing is left running",
                () -> lines("pids").stream()
                        .noneMatch(pid -> ProcessHandle.of(Long.parseLong(pid)).isPresent()));
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<String> lines(String name) {
        return Seat.read(DESK.seat().folder(name)).lines().toList();
    }
}
