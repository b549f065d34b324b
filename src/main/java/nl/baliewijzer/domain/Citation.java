package nl.baliewijzer.domain;

import java.time.LocalDate;
import java.util.Optional;

/// The place in a source that an item rests on.
///
/// `source` is the id of a [Source]; `place` is empty only for our own editing; `derived` says that we inferred it;
/// `on`
/// is the day on which the source said so, where that is known.
public record Citation(String source, String place, boolean derived, Optional<LocalDate> on) {
    /// The id of the source that stands for what we add ourselves.
    public static final String OWN = "eigen-redactie";

    /// A citation of a source that has one date, or none, for all it says.
    public Citation(String source, String place, boolean derived) {
        this(source, place, derived, Optional.empty());
    }

    public Citation {
        Invariant.id(source);
        if (place.isBlank() && !source.equals(OWN)) {
            throw new IllegalArgumentException("a citation of " + source + " needs a place");
        }
    }
}
