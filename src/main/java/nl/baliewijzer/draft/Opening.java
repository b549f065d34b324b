package nl.baliewijzer.draft;

import java.util.List;
import nl.baliewijzer.json.Problem;

/// What became of opening a folder.
public sealed interface Opening {
    /// It is open, and locked for others until it is closed.
    record Ready(DraftFolder draft) implements Opening {}

    /// It is as it was; the problems say why it was not opened, with the line of a file that cannot be read.
    record Refused(List<Problem> problems) implements Opening {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
