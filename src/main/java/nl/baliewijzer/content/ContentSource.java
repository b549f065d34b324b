package nl.baliewijzer.content;

import java.util.Optional;
import nl.baliewijzer.json.Problems;

/// A folder that may hold a pack: resources of the program, a folder on disk, or what is about to
/// be written there.
sealed interface ContentSource permits Bundled, Folder, InMemory {
    /// How a file of it is named in problems.
    String label(String file);

    /// Whether it holds this file.
    boolean has(String file);

    /// The bytes of a file, at most one more than a file may have; empty, with a problem, if it cannot be read.
    Optional<byte[]> read(String file, Problems problems);

    /// The pack in it.
    default Draft draft() {
        return PackReader.read(this);
    }
}
