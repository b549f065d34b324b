package nl.baliewijzer.cli;

import java.util.Optional;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Build;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Ending;
import nl.baliewijzer.desktop.JavaRuntime;
import nl.baliewijzer.desktop.Status;

/// What surrounds the program: its Java, how it was built, the desktop to look at, what the panel that runs in this
/// session says of itself, if one runs, and the way to end a kiosk.
record Environment(
        JavaRuntime java,
        Build build,
        Supplier<Desktop> desktop,
        Supplier<Optional<Status>> panel,
        Supplier<Ending> endKiosk) {}
