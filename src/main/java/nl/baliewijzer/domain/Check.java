package nl.baliewijzer.domain;

import java.time.LocalDate;

/// That somebody checked a contact: the day, and by role, never by name.
public record Check(LocalDate on, String by) {
    public Check {
        Invariant.text("by", by);
    }
}
