package nl.baliewijzer.content;

import java.util.List;
import nl.baliewijzer.json.Problem;

/// The outcome of a full check of folders: whether all could be read at all, the problems in order of their places, and
/// each pack that has none.
public record Verdict(boolean readable, List<Problem> problems, List<GoodPack> good) {
    /// An outcome of which only the problems count.
    Verdict(boolean readable, List<Problem> problems) {
        this(readable, problems, List.of());
    }

    public Verdict {
        good = List.copyOf(good);
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
