package nl.baliewijzer.domain;

import java.util.List;

/// A heading under which signals stand together, in words that pass the companion test.
public record SignalGroup(String id, String name, List<Citation> sources) implements Item {
    public SignalGroup {
        Invariant.id(id);
        Invariant.text("name", name);
        sources = Invariant.filled("sources", sources);
    }
}
