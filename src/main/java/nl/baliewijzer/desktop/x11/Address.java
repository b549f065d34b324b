package nl.baliewijzer.desktop.x11;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a display of this machine listens; one behind a network has no address, because none is ever used.
///
/// `number` is the display's, `screen` counts from 0.
record Address(int number, int screen) {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:([0-9]{1,5})(?:\\.([0-9]{1,3}))?");

    /// The address in the words of the variable DISPLAY.
    static Optional<Address> of(String display) {
        var found = LOCAL.matcher(display);
        return found.matches()
                ? Optional.of(new Address(
                        Integer.parseInt(found.group(1)),
                        Optional.ofNullable(found.group(2))
                                .map(Integer::valueOf)
                                .orElse(0)))
                : Optional.empty();
    }

    Path socket() {
        return Path.of("/tmp/.X11-unix/X" + number);
    }
}
