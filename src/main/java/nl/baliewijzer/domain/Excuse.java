package nl.baliewijzer.domain;

import java.util.List;

/// A sentence with which the employee walks away from the counter for a moment.
public record Excuse(String id, String text, List<Citation> sources) implements Item {
    public Excuse {
        Invariant.id(id);
        Invariant.text("text", text);
        sources = Invariant.filled("sources", sources);
    }
}
