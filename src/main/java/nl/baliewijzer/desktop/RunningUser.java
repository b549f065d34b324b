package nl.baliewijzer.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/// The user this program runs as.
public final class RunningUser {
    private static final Path OWN_PROCESS = Path.of("/proc/self");

    private RunningUser() {}

    /// The user's number, of which 0 is root; empty on a system without such numbers.
    ///
    /// A name will not do: some users have none, and two names may share a number.
    public static OptionalInt uid() {
        try {
            return Files.getAttribute(OWN_PROCESS, "unix:uid") instanceof Integer uid
                    ? OptionalInt.of(uid)
                    : OptionalInt.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noSuchNumbersHere) {
            return OptionalInt.empty();
        }
    }
}
