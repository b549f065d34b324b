package nl.baliewijzer.domain;

import java.util.List;

/// A part that somebody plays in a route, such as the care coordinator; regions and municipalities bind a contact to
/// it.
///
/// `fallback` holds ids of roles to use, in order, while it is unbound; empty means that it is said to be missing.
public record Role(String id, String name, String task, List<String> fallback, List<Citation> sources) implements Item {
    public Role {
        Invariant.id(id);
        Invariant.text("name", name);
        Invariant.text("task", task);
        fallback = List.copyOf(fallback);
        sources = Invariant.filled("sources", sources);
    }
}
