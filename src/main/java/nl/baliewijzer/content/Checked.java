package nl.baliewijzer.content;

import java.util.List;
import nl.baliewijzer.json.Problem;

/// The outcome of a full check of folders: whether all could be read at all, and the problems in order of their
/// places.
public record Checked(boolean readable, List<Problem> problems) {
    public Checked {
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
