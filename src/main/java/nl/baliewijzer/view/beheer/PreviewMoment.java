package nl.baliewijzer.view.beheer;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.baliewijzer.domain.Holidays;
import nl.baliewijzer.guide.DutchTime;
import nl.baliewijzer.guide.Reachability;

/// A moment at which one may want to see what the employee sees then.
public record PreviewMoment(String name, ZonedDateTime at) {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// Those that differ most: now, tonight, in the weekend, on the holiday that comes next, and at each hour of a
    /// working day.
    public static List<PreviewMoment> around(Clock clock) {
        ZonedDateTime now = clock.instant().atZone(Reachability.ZONE);
        LocalDate today = now.toLocalDate();
        List<PreviewMoment> moments = new ArrayList<>();
        moments.add(new PreviewMoment("nu", now));
        moments.add(at("vanavond", today, EVENING));
        moments.add(at("zaterdag", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)), NOON));
        moments.add(at("zondag", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), NOON));
        Holidays.Day holiday = IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
                .mapToObj(Holidays::in)
                .flatMap(List::stream)
                .filter(day -> day.everywhere() && day.date().isAfter(today))
                .findFirst()
                .orElseThrow();
        moments.add(at(holiday.name(), holiday.date(), NOON));
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        monday.datesUntil(monday.plusDays(5))
                .forEach(day -> List.of(8, 10, 13, 16)
                        .forEach(hour -> moments.add(at(DutchTime.weekday(day), day, LocalTime.of(hour, 30)))));
        return List.copyOf(moments);
    }

    private static PreviewMoment at(String name, LocalDate day, LocalTime time) {
        return new PreviewMoment(
                name + " " + DutchTime.time(time), day.atTime(time).atZone(Reachability.ZONE));
    }

    /// A clock that stands still at this moment.
    public Clock clock() {
        return Clock.fixed(at.toInstant(), Reachability.ZONE);
    }
}
