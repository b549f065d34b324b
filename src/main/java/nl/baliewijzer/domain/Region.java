package nl.baliewijzer.domain;

/// A region for which contacts are bundled.
public record Region(String id, String name) implements Item {
    public Region {
        Invariant.id(id);
        Invariant.text("name", name);
    }
}
