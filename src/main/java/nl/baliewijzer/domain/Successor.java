package nl.baliewijzer.domain;

import java.time.LocalDate;

/// Into which municipality, by its id, one goes and from which day; `certain` only when it is law.
public record Successor(String id, LocalDate on, boolean certain) {
    public Successor {
        Invariant.id(id);
    }
}
