package nl.baliewijzer.domain;

/// The place in a source that an item rests on.
///
/// `source` is the id of a [Source]; `place` is empty only for our own editing; `derived` says that we inferred it.
public record Citation(String source, String place, boolean derived) {
    /// The id of the source that stands for what we add ourselves.
    public static final String OWN = "eigen-redactie";

    public Citation {
        Invariant.id(source);
        if (place.isBlank() && !source.equals(OWN)) {
            throw new IllegalArgumentException("a citation of " + source + " needs a place");
        }
    }
}
