package nl.baliewijzer.draft;

import java.time.Instant;
import java.util.List;
import nl.baliewijzer.json.Problem;

/// What became of writing the draft to its folder; whatever it is, the draft in memory has the change.
public sealed interface Saving {
    /// It is on the disk, whole.
    record Saved(Instant at) implements Saving {}

    /// Nothing was written, because somebody else changed these files; ask, and call [DraftFolder#keepMine] or
    /// [DraftFolder#takeTheirs].
    record ChangedOutside(List<String> files) implements Saving {
        public ChangedOutside {
            files = List.copyOf(files);
        }
    }

    /// Nothing was written; [DraftFolder#save] tries again.
    record Failed(Problem problem) implements Saving {}
}
