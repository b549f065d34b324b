package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// A sentence for the conversation at the counter.
///
/// `section` is the id of the part of the form it belongs to. `tasks` and `companions` hold ids; empty means that it
/// fits every desk task, or is safe with whoever comes along. `watch` is what its answer may show and `ratherNot` the
/// trap, both shown in Info only.
public record Prompt(
        String id,
        String text,
        Listener to,
        String section,
        List<String> tasks,
        List<String> companions,
        Optional<String> watch,
        Optional<String> ratherNot,
        List<Citation> sources)
        implements Item {
    public Prompt {
        Invariant.id(id);
        Invariant.text("text", text);
        Invariant.id(section);
        tasks = List.copyOf(tasks);
        companions = List.copyOf(companions);
        sources = Invariant.filled("sources", sources);
    }

    /// Whether it fits this desk task and this companion; to nobody nothing can be said.
    public boolean fits(String task, String companion) {
        return (tasks.isEmpty() || tasks.contains(task))
                && (companions.isEmpty() || companions.contains(companion))
                && !(to == Listener.COMPANION && companion.equals(CompanionKind.NOBODY));
    }
}
