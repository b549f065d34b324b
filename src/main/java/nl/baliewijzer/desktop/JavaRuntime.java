package nl.baliewijzer.desktop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The Java that runs this program: its version, and the day it was released, if it says so.
public record JavaRuntime(String version, Optional<LocalDate> released) {
    /// The one that runs this program now.
    public static JavaRuntime running() {
        return of(System.getProperty("java.version", ""), System.getProperty("java.version.date", ""));
    }

    static JavaRuntime of(String version, String date) {
        try {
            return new JavaRuntime(version, Optional.of(LocalDate.parse(date)));
        } catch (DateTimeParseException notSaid) {
            return new JavaRuntime(version, Optional.empty());
        }
    }
}
