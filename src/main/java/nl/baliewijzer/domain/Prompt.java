package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// A sentence for the conversation at the counter.
///
/// `tasks` and `companions` hold ids; empty means that it fits every desk task, or is safe with whoever comes along.
/// `watch` is the neutral *let op* on the card; `ratherNot` is the trap, shown in Info only.
public record Prompt(
        String id,
        String text,
        Listener to,
        List<String> tasks,
        List<String> companions,
        Optional<String> watch,
        Optional<String> ratherNot,
        List<Citation> sources)
        implements Item {
    public Prompt {
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
