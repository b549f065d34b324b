package nl.baliewijzer.desktop;

/// What a start of the program turned out to be.
public sealed interface Start {
    /// Nothing ran yet in this session; the panel opens and listens.
    record First(SingleInstance.Hold hold) implements Start {}

    /// The panel runs already and has heard the word; this start is done.
    record Second() implements Start {}

    /// It cannot be known whether the panel runs; it opens all the same, and hears no other start.
    record Alone() implements Start {}
}
