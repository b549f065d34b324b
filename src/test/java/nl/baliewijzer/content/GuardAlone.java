package nl.baliewijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import nl.baliewijzer.json.Problem;

/// Asks the guard in a process of its own, as the user of that process.
final class GuardAlone {
    private GuardAlone() {}

    public static void main(String[] folders) throws IOException {
        int uid = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        Guard guard = new Guard(OptionalInt.of(uid));
        for (String folder : folders) {
            Path path = Path.of(folder);
            System.out.println(code(guard.placeOf(path)) + " " + code(guard.filesIn(path)));
        }
    }

    private static String code(Optional<Problem> problem) {
        return problem.map(Problem::code).orElse("-");
    }
}
