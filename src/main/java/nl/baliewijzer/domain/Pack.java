package nl.baliewijzer.domain;

import java.time.LocalDate;
import java.util.List;

/// A pack of content that was read: which layer, which version, and the day it was made.
///
/// `municipalities` holds the ids of those it is for, where its counter and its name do not say so.
public record Pack(String id, Layer layer, String name, String version, LocalDate date, List<String> municipalities) {
    /// A pack that does not say for which municipalities it is.
    public Pack(String id, Layer layer, String name, String version, LocalDate date) {
        this(id, layer, name, version, date, List.of());
    }

    public Pack {
        municipalities = List.copyOf(municipalities);
        Invariant.id(id);
        Invariant.text("name", name);
        Invariant.text("version", version);
    }
}
