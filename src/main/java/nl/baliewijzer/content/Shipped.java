package nl.baliewijzer.content;

import java.util.List;
import java.util.SortedMap;
import nl.baliewijzer.domain.Pack;

/// What became of taking a folder of content as something to install.
public sealed interface Shipped {
    /// It is good: the newest version in it, every file by its place below the folder of installed content, and what is
    /// known of each version.
    record Deliverable(Pack newest, SortedMap<String, byte[]> files, List<GoodPack> versions) implements Shipped {
        /// Versions of which nothing more is known.
        public Deliverable(Pack newest, SortedMap<String, byte[]> files) {
            this(newest, files, List.of());
        }

        public Deliverable {
            versions = List.copyOf(versions);
        }
    }

    /// It is not; `notes` says what has to be mended.
    record NotDeliverable(Verdict notes) implements Shipped {
        /// Whether the folder could be read at all.
        public boolean readable() {
            return notes.readable();
        }

        /// The mistakes, in order of their places.
        public List<nl.baliewijzer.json.Problem> problems() {
            return notes.problems();
        }
    }
}
