package nl.baliewijzer.domain;

import java.util.List;

/// What the client came to the desk for, such as a first registration.
///
/// `sections` are the ids of the parts of its form, `reminders` those of the words to tick, both in the order of the
/// screen.
public record DeskTask(String id, String name, List<String> sections, List<String> reminders, List<Citation> sources)
        implements Item {
    public DeskTask {
        Invariant.id(id);
        Invariant.text("name", name);
        sections = Invariant.filled("sections", sections);
        reminders = Invariant.filled("reminders", reminders);
        sources = Invariant.filled("sources", sources);
    }
}
