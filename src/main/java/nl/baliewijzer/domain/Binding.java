package nl.baliewijzer.domain;

import java.util.List;

/// Which contacts play a role, in calling order, and for whom; `role` and `contacts` are ids.
public record Binding(String id, String role, Condition when, List<String> contacts, List<Citation> sources)
        implements Item {
    public Binding {
        Invariant.id(id);
        Invariant.id(role);
        contacts = Invariant.filled("contacts", contacts);
        sources = Invariant.filled("sources", sources);
    }

    /// A binding for everybody, which has the id of its role.
    public Binding(String role, List<String> contacts, List<Citation> sources) {
        this(role, role, Condition.NONE, contacts, sources);
    }
}
