package nl.baliewijzer.domain;

import java.util.List;

/// A part of the form of an appointment, such as where the client lives or works.
public record Section(String id, String name, List<Citation> sources) implements Item {
    public Section {
        Invariant.id(id);
        Invariant.text("name", name);
        sources = Invariant.filled("sources", sources);
    }
}
