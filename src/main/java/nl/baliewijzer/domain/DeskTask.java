package nl.baliewijzer.domain;

import java.util.List;

/// What the client came to the desk for, such as a first registration.
public record DeskTask(String id, String name, List<Citation> sources) implements Item {
    public DeskTask {
        Invariant.id(id);
        Invariant.text("name", name);
        sources = Invariant.filled("sources", sources);
    }
}
