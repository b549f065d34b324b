package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Layer;

/// What is known to be wrong about the clock of this computer; an ordinary clock has none of these.
public enum ClockCheck {
    /// The clock stands before the day on which the national content was made.
    BEHIND("De klok van deze pc loopt achter. Kijk zelf wie nu bereikbaar is."),
    /// The clock stands more than three years after that day.
    AHEAD("De klok van deze pc loopt jaren voor. Kijk zelf wie nu bereikbaar is.");

    private static final int YEARS = 3;

    private final String text;

    ClockCheck(String text) {
        this.text = text;
    }

    /// The notice, in plain Dutch.
    public String text() {
        return text;
    }

    /// Holds the clock against the date of the national content; content without a date says nothing.
    public static Optional<ClockCheck> of(Catalogue catalogue, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reachability.ZONE);
        return catalogue.pack(Layer.NATIONAL).flatMap(pack -> of(pack.date(), today));
    }

    private static Optional<ClockCheck> of(LocalDate made, LocalDate today) {
        if (today.isBefore(made)) {
            return Optional.of(BEHIND);
        }
        return today.isAfter(made.plusYears(YEARS)) ? Optional.of(AHEAD) : Optional.empty();
    }
}
