package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.Optional;

/// Where content may lie that did not come with the program.
///
/// `own` is the municipality's folder as central management or somebody by hand named it; `installed` is the folder of
/// content packages, with `regio/ID/VERSION` and `gemeente/ID/VERSION` in it; `trust` decides on both. A folder that
/// was
/// named by hand may be of any municipality: somebody looks at it who knows what it is.
public record Places(Optional<Path> own, Optional<Path> installed, Trust trust, boolean byHand) {
    /// The places of an installation.
    public Places(Optional<Path> own, Optional<Path> installed, Trust trust) {
        this(own, installed, trust, false);
    }

    /// A folder that somebody gave by hand, and nothing that is installed.
    public static Places byHand(Optional<Path> own) {
        return new Places(own, Optional.empty(), Trust.ANYTHING, true);
    }

    /// The same places without the municipality's folder.
    public Places withoutOwn() {
        return new Places(Optional.empty(), installed, trust, byHand);
    }
}
