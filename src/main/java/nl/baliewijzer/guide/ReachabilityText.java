package nl.baliewijzer.guide;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// The one place where reachability is put into Dutch words.
final class ReachabilityText {
    private ReachabilityText() {}

    static String of(Reachability.State state, LocalDate today) {
        return switch (state) {
            case Reachability.State.Open(var until) ->
                until.map(end -> "Bereikbaar tot " + end(end, today)).orElse("Dag en nacht bereikbaar");
            case Reachability.State.Closed(var again) ->
                again.map(opening -> "Dicht – weer open " + opening(opening, today))
                        .orElse("Dicht");
            case Reachability.State.NotKnown() -> "Tijden onbekend – probeer het";
        };
    }

    /// Midnight belongs to the day that ends.
    private static String end(LocalDateTime end, LocalDate today) {
        boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = midnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        String time = midnight ? "24:00" : DutchTime.time(end.toLocalTime());
        return day.equals(today) ? time : DutchTime.day(day, today) + " " + time;
    }

    private static String opening(LocalDateTime opening, LocalDate today) {
        return DutchTime.day(opening.toLocalDate(), today) + " " + DutchTime.time(opening.toLocalTime());
    }
}
