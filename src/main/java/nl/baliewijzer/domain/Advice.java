package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// One short instruction, or one sentence to say, at a fixed place on a screen.
///
/// `say` tells a sentence to speak aloud from an instruction to follow; `more` is what stands under it. `tasks`
/// and `companions` hold ids; empty means that it fits every desk task, or whoever comes along.
public record Advice(
        String id,
        AdviceKind kind,
        boolean say,
        String text,
        Optional<String> more,
        List<String> tasks,
        List<String> companions,
        List<Citation> sources)
        implements Item {
    public Advice {
        Invariant.id(id);
        Invariant.text("text", text);
        tasks = List.copyOf(tasks);
        companions = List.copyOf(companions);
        sources = Invariant.filled("sources", sources);
    }

    /// Whether it fits this desk task and this companion.
    public boolean fits(String task, String companion) {
        return (tasks.isEmpty() || tasks.contains(task)) && (companions.isEmpty() || companions.contains(companion));
    }
}
