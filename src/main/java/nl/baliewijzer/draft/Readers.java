package nl.baliewijzer.draft;

/// The two people who read the numbers: one aloud, the other in a source that is not this screen.
public record Readers(String aloud, String second) {}
