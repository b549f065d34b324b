package nl.baliewijzer.desktop;

import java.util.Optional;
import java.util.function.Supplier;

/// What a start of the program turned out to be.
public sealed interface Start {
    /// Nothing ran yet in this session; the panel opens and listens.
    record First(SingleInstance.Hold hold) implements Start {}

    /// The panel runs already and has heard the word; this start is done.
    record Second() implements Start {}

    /// A panel has the place of this session and does not answer: this one opens beside it, takes no room of its own
    /// and no keys, and hears no other start.
    record Beside() implements Start {}

    /// The same, where the place can be taken from it: `instead` does that, and later starts find whoever took it.
    record Silent(Supplier<Optional<SingleInstance.Hold>> instead) implements Start {}

    /// It cannot be known whether the panel runs; it opens all the same, and hears no other start.
    record Alone() implements Start {}
}
