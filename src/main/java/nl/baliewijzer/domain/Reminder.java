package nl.baliewijzer.domain;

import java.util.List;

/// An ordinary word to tick at the counter; in step 4 it opens the signals that name it.
public record Reminder(String id, String name, List<Citation> sources) implements Item {
    public Reminder {
        Invariant.id(id);
        Invariant.text("name", name);
        sources = Invariant.filled("sources", sources);
    }
}
