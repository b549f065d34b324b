package nl.baliewijzer.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How this program was built.
///
/// `trial` is true for one without the certificate of a publisher, made to try out, as the launcher that started it
/// says. A
/// start without such a launcher says nothing, and then it is false. `made` is the day of this version, which Maven
/// writes
/// down; absent in a build by something else.
public record Build(boolean trial, Optional<LocalDate> made) {
    /// What `installer/windows/lib.sh` has compiled into the launchers of an unsigned build.
    private static final String TRIAL = "testversie";

    /// The one that runs now.
    public static Build running() {
        try (InputStream made = Build.class.getResourceAsStream("made.txt")) {
            return of(System.getProperty("baliewijzer.build", ""), text(made));
        } catch (IOException unreadable) {
            return of(System.getProperty("baliewijzer.build", ""), "");
        }
    }

    private static String text(@Nullable InputStream file) throws IOException {
        return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    static Build of(String said, String made) {
        return new Build(said.equals(TRIAL), day(made));
    }

    private static Optional<LocalDate> day(String made) {
        try {
            return Optional.of(LocalDate.ofInstant(Instant.parse(made), ZoneOffset.UTC));
        } catch (DateTimeParseException notSaid) {
            return Optional.empty();
        }
    }
}
