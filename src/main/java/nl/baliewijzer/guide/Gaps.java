package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Holidays;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Told;

/// The ways through the route maps on which, at some moment, nobody can be called who is not known to be closed.
///
/// Looked at are an ordinary week, the public holidays of the year that follows, and each day in it for which somebody
/// says other hours; at every whole hour, and whenever somebody opens or closes.
public final class Gaps {
    private static final int DAYS = 366;
    private static final int ORDINARY_WITHIN = 28;

    private final RouteFinder finder;
    private final Clock clock;
    private final LocalDate start;

    /// For the year that begins on this day.
    public Gaps(Catalogue catalogue, LocalDate day) {
        finder = new RouteFinder(catalogue);
        start = day;
        clock = Clock.fixed(day.atStartOfDay(Reachability.ZONE).toInstant(), Reachability.ZONE);
    }

    /// A way, and the first moment at which nobody is there; no moment where nobody has a telephone at all.
    public record Gap(Path path, Optional<ZonedDateTime> moment, boolean everyWeek) {
        /// In a Dutch sentence for the coordinator.
        public String text() {
            String way = "Bij ‘" + path.trail() + "’ is er niemand ";
            return moment.map(then -> way + "te bellen op " + day(then.toLocalDate()) + " om "
                            + DutchTime.time(then.toLocalTime()) + ". Zet er iemand bij die dan wel opneemt.")
                    .orElse(way + "met een telefoonnummer. Zet er iemand bij die u kunt bellen.");
        }

        private String day(LocalDate date) {
            return everyWeek
                    ? DutchTime.weekday(date)
                    : Holidays.on(date)
                            .map(holiday -> holiday.name() + " (" + DutchTime.dayOfYear(date) + ")")
                            .orElse(DutchTime.weekday(date) + " " + DutchTime.dayOfYear(date));
        }
    }

    /// The gaps, in the order of the ways.
    public List<Gap> find() {
        Map<List<Object>, Optional<Gap>> seen = new HashMap<>();
        return finder.paths().stream()
                .flatMap(path -> seen.computeIfAbsent(key(path), _ -> gap(path)).stream()
                        .map(gap -> new Gap(path, gap.moment(), gap.everyWeek())))
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

    private Optional<Gap> gap(Path path) {
        List<Resolved> all = calls(path, Reachability.onPaper(clock));
        if (all.isEmpty()) {
            return Optional.of(new Gap(path, Optional.empty(), false));
        }
        if (all.stream().anyMatch(Gaps::neverClosed)) {
            return Optional.empty();
        }
        List<OpeningHours.Weekly> hours = hours(all);
        Set<LocalDate> special = special(hours);
        Set<LocalTime> times = times(hours);
        return moment(path, ordinary(special), times)
                .map(then -> new Gap(path, Optional.of(then), true))
                .or(() -> moment(path, special.stream(), times).map(then -> new Gap(path, Optional.of(then), false)));
    }

    private List<Resolved> calls(Path path, Reachability reachability) {
        return finder.calls(path.given(), path.outcome(), reachability).inOrder();
    }

    /// Who answers day and night, and whose hours nobody knows.
    private static boolean neverClosed(Resolved call) {
        return call.hours() instanceof OpeningHours.Always
                || call.contacts().flatMap(Gaps::hours).allMatch(OpeningHours.Unknown.class::isInstance);
    }

    private static Stream<OpeningHours> hours(Contact contact) {
        return Stream.concat(
                Stream.of(contact.hours()), contact.phones().stream().flatMap(phone -> phone.hours().stream()));
    }

    private static List<OpeningHours.Weekly> hours(List<Resolved> calls) {
        return calls.stream()
                .flatMap(Resolved::contacts)
                .flatMap(Gaps::hours)
                .filter(OpeningHours.Weekly.class::isInstance)
                .map(OpeningHours.Weekly.class::cast)
                .distinct()
                .toList();
    }

    /// The days of the year ahead that are not like others of their weekday.
    private Set<LocalDate> special(List<OpeningHours.Weekly> hours) {
        Stream<LocalDate> holidays = Stream.of(start.getYear(), start.getYear() + 1)
                .flatMap(year -> Holidays.in(year).stream())
                .map(Holidays.Day::date);
        Stream<LocalDate> exceptions = hours.stream().flatMap(weekly -> weekly.exceptions().keySet().stream());
        return Stream.concat(holidays, exceptions)
                .filter(date -> !date.isBefore(start) && date.isBefore(start.plusDays(DAYS)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The next ordinary one of every weekday, from Monday on: the same content gives the same answer every day.
    private Stream<LocalDate> ordinary(Set<LocalDate> special) {
        Map<DayOfWeek, LocalDate> week = new TreeMap<>();
        start.datesUntil(start.plusDays(ORDINARY_WITHIN))
                .filter(date -> !special.contains(date))
                .forEach(date -> week.putIfAbsent(date.getDayOfWeek(), date));
        return week.values().stream();
    }

    private static Set<LocalTime> times(List<OpeningHours.Weekly> hours) {
        Stream<LocalTime> whole = IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0));
        Stream<LocalTime> changes = hours.stream()
                .flatMap(
                        weekly -> Stream.concat(weekly.days().values().stream(), weekly.exceptions().values().stream()))
                .flatMap(List::stream)
                .map(OpeningHours.Interval::until)
                .filter(until -> !until.equals(LocalTime.MAX));
        return Stream.concat(whole, changes).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<ZonedDateTime> moment(Path path, Stream<LocalDate> days, Set<LocalTime> times) {
        return days.flatMap(date -> times.stream().map(time -> date.atTime(time).atZone(Reachability.ZONE)))
                .filter(then -> nobody(path, then))
                .findFirst();
    }

    private boolean nobody(Path path, ZonedDateTime moment) {
        Reachability then = new Reachability(Clock.fixed(moment.toInstant(), Reachability.ZONE));
        return calls(path, then).stream().allMatch(call -> then.of(call.hours()) instanceof Reachability.State.Closed);
    }
}
