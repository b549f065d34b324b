package nl.baliewijzer.print;

import java.time.Clock;
import java.time.LocalDate;
import nl.baliewijzer.guide.Reachability;

/// A clock that stands still: a card is for a day, not for a moment.
final class Noon {
    private Noon() {}

    static Clock of(LocalDate today) {
        return Clock.fixed(today.atTime(12, 0).atZone(Reachability.ZONE).toInstant(), Reachability.ZONE);
    }
}
