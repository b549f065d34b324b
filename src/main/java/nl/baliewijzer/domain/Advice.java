package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// One short instruction, or one sentence to say, at a fixed place on a screen.
///
/// `say` tells a sentence to speak aloud from an instruction to follow; `more` is what stands under it. `tasks` holds
/// ids of desk tasks; empty means that it fits any.
public record Advice(
        String id,
        AdviceKind kind,
        boolean say,
        String text,
        Optional<String> more,
        List<String> tasks,
        List<Citation> sources)
        implements Item {
    public Advice {
        Invariant.id(id);
        Invariant.text("text", text);
        tasks = List.copyOf(tasks);
        sources = Invariant.filled("sources", sources);
    }

    /// Whether it fits this desk task.
    public boolean fits(String task) {
        return tasks.isEmpty() || tasks.contains(task);
    }
}
