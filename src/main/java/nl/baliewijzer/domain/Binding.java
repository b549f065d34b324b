package nl.baliewijzer.domain;

import java.util.List;

/// Which contacts play a role here, in calling order; `id` is the id of the role.
public record Binding(String id, List<String> contacts, List<Citation> sources) implements Item {
    public Binding {
        Invariant.id(id);
        contacts = Invariant.filled("contacts", contacts);
        sources = Invariant.filled("sources", sources);
    }
}
