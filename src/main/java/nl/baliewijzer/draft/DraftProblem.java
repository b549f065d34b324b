package nl.baliewijzer.draft;

import java.util.Optional;
import nl.baliewijzer.json.Problem;

/// A mistake, and where to mend it; without an item it is about pack.json or a file as a whole.
public record DraftProblem(Problem problem, Optional<ItemId> item, FieldPath field) {
    /// The file, and the place in it as far as it is known, for what is mended there by hand: *pack.json, Pakket >
    /// bestanden*.
    public String inFile() {
        return problem.words().isEmpty() ? problem.file() : problem.file() + ", " + problem.words();
    }
}
