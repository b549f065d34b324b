package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Told;

/// The ways through the route maps on which, at some hour of a week, nobody can be called who is not known to be
/// closed.
public final class Gaps {
    private static final int HOURS = 7 * 24;

    private final RouteFinder finder;
    private final ZonedDateTime start;

    /// For the week that begins on this day.
    public Gaps(Catalogue catalogue, LocalDate day) {
        finder = new RouteFinder(catalogue);
        start = day.atStartOfDay(Reachability.ZONE);
    }

    /// A way, and the first hour of the week at which nobody is there.
    public record Gap(Path path, ZonedDateTime hour) {
        /// In a Dutch sentence for the coordinator.
        public String text() {
            return "Bij ‘" + path.trail() + "’ is er niemand te bellen op " + DutchTime.weekday(hour.toLocalDate())
                    + " om " + DutchTime.time(hour.toLocalTime()) + ". Zet er iemand bij die dan wel opneemt.";
        }
    }

    /// The gaps, in the order of the ways.
    public List<Gap> find() {
        Map<List<Object>, Optional<ZonedDateTime>> seen = new HashMap<>();
        return finder.paths().stream()
                .flatMap(path -> seen.computeIfAbsent(key(path), _ -> first(path)).stream()
                        .map(hour -> new Gap(path, hour)))
                .toList();
    }

    /// Ways that end alike and tell alike call the same people.
    private static List<Object> key(Path path) {
        return List.of(
                path.outcome().id(),
                path.given().stream()
                        .flatMap(one -> one.answer().tells().stream())
                        .reduce(Told.NOTHING, Told::and));
    }

    private Optional<ZonedDateTime> first(Path path) {
        return IntStream.range(0, HOURS)
                .mapToObj(start::plusHours)
                .filter(hour -> nobody(path, hour))
                .findFirst();
    }

    private boolean nobody(Path path, ZonedDateTime hour) {
        Reachability then = new Reachability(Clock.fixed(hour.toInstant(), Reachability.ZONE));
        return finder.calls(path.given(), path.outcome(), then).inOrder().stream()
                .allMatch(call -> then.of(call.hours()) instanceof Reachability.State.Closed);
    }
}
