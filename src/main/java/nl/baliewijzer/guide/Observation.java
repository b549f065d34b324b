package nl.baliewijzer.guide;

import java.time.LocalTime;
import java.util.Optional;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;

/// A fact the employee noticed, as it will be said, with the time to the minute.
///
/// `id` is that of the ticked signal, or of a fact of the employee's own. `by` is present exactly when it was said.
/// `there` is whether it was noted at the counter itself, so that `at` is when it happened; else it is only when it was
/// noted. `whole` is whether the employee wants it said as it is, also where it may identify somebody.
public record Observation(
        String id, Sense sense, Optional<Speaker> by, String sentence, LocalTime at, boolean there, boolean whole) {
    /// The most characters of a sentence.
    public static final int LONGEST = 140;

    public Observation {
        if (sentence.isBlank() || sentence.length() > LONGEST) {
            throw new IllegalArgumentException("a fact of " + sentence.length() + " characters");
        }
        if (by.isPresent() != (sense == Sense.SAID)) {
            throw new IllegalArgumentException("who said it belongs to a fact that was said, and only there");
        }
        at = at.withSecond(0).withNano(0);
    }

    static Observation of(Signal signal, LocalTime at, boolean there) {
        return new Observation(signal.id(), signal.sense(), signal.by(), signal.sentence(), at, there, false);
    }

    /// The same fact in other words.
    Observation reworded(String words, boolean asItIs) {
        return new Observation(id, sense, by, words, at, there, asItIs);
    }
}
