package nl.baliewijzer.content;

import java.util.List;
import nl.baliewijzer.json.Problem;

/// The outcome of a full check of folders: whether all could be read at all, the problems in order of their places, and
/// what each pack does that has none.
public record Verdict(boolean readable, List<Problem> problems, List<Effect> effects) {
    /// An outcome of which only the problems count.
    Verdict(boolean readable, List<Problem> problems) {
        this(readable, problems, List.of());
    }

    public Verdict {
        effects = List.copyOf(effects);
        problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
