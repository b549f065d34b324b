package nl.baliewijzer.domain;

import java.time.LocalDate;

/// A pack of content that was read: which layer, which version, and the day it was made.
public record Pack(String id, Layer layer, String name, String version, LocalDate date) {
    public Pack {
        Invariant.id(id);
        Invariant.text("name", name);
        Invariant.text("version", version);
    }
}
