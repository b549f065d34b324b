package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachabilityTest {
    private static String text(OpeningHours hours, Clock clock) {
        Reachability reachability = new Reachability(clock);
        return reachability.text(reachability.of(hours));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # hours                        | Dutch time       | said to the employee
            always                         | 2026-11-23T10:00 | Dag en nacht bereikbaar
            always                         | 2026-12-25T03:00 | Dag en nacht bereikbaar
            unknown                        | 2026-11-23T10:00 | Tijden onbekend – probeer het
            # a week of office hours; 23 November 2026 is a Monday
            ma-vr 9:00-17:00               | 2026-11-23T08:59 | Dicht – weer open vandaag 9:00
            ma-vr 9:00-17:00               | 2026-11-23T09:00 | Bereikbaar tot 17:00
            ma-vr 9:00-17:00               | 2026-11-23T16:59 | Bereikbaar tot 17:00
            ma-vr 9:00-17:00               | 2026-11-23T17:00 | Dicht – weer open morgen 9:00
            ma-vr 9:00-17:00               | 2026-11-27T17:00 | Dicht – weer open maandag 9:00
            ma-vr 9:00-17:00               | 2026-11-29T12:00 | Dicht – weer open morgen 9:00
            # several intervals, by the day
            ma-vr 8:30-12:00 13:00-17:00   | 2026-11-23T11:30 | Bereikbaar tot 12:00
            ma-vr 8:30-12:00 13:00-17:00   | 2026-11-23T12:00 | Dicht – weer open vandaag 13:00
            ma-vr 8:30-12:00 13:00-17:00   | 2026-11-23T13:00 | Bereikbaar tot 17:00
            ma 9:00-12:00; do 13:00-16:00  | 2026-11-23T12:00 | Dicht – weer open donderdag 13:00
            ma 9:00-12:00                  | 2026-11-23T12:00 | Dicht – weer open maandag 30 november 9:00
            ma 9:00-12:00                  | 2026-11-24T00:00 | Dicht – weer open maandag 9:00
            # intervals that meet or overlap are one, also over midnight
            ma-vr 9:00-12:00 12:00-17:00   | 2026-11-23T09:30 | Bereikbaar tot 17:00
            ma-vr 9:00-13:00 12:00-17:00   | 2026-11-23T09:30 | Bereikbaar tot 17:00
            ma 9:00-17:00 10:00-11:00      | 2026-11-23T09:30 | Bereikbaar tot 17:00
            ma-zo 0:00-2:00 18:00-24:00    | 2026-11-23T19:00 | Bereikbaar tot morgen 2:00
            ma-zo 0:00-2:00 18:00-24:00    | 2026-11-24T01:00 | Bereikbaar tot 2:00
            ma-zo 0:00-2:00 18:00-24:00    | 2026-11-23T02:00 | Dicht – weer open vandaag 18:00
            ma-zo 8:30-24:00               | 2026-11-23T23:59 | Bereikbaar tot 24:00
            ma-zo 8:30-24:00               | 2026-11-24T00:00 | Dicht – weer open vandaag 8:30
            ma-vr 0:00-24:00               | 2026-11-23T10:00 | Bereikbaar tot vrijdag 24:00
            ma-zo 0:00-24:00               | 2026-11-23T10:00 | Bereikbaar tot donderdag 24 december 24:00
            # Christmas: Friday 25 and Saturday 26 December 2026
            ma-zo 8:30-22:00               | 2026-12-24T21:59 | Bereikbaar tot 22:00
            ma-zo 8:30-22:00               | 2026-12-24T22:00 | Dicht – weer open zondag 8:30
            ma-vr 9:00-17:00               | 2026-12-25T10:00 | Dicht – weer open maandag 9:00
            ma-vr 9:00-17:00               | 2026-12-31T17:00 | Dicht – weer open maandag 9:00
            # Easter Monday, King's Day, Ascension Day, Whit Monday
            ma-vr 9:00-17:00               | 2026-04-06T10:00 | Dicht – weer open morgen 9:00
            ma-vr 9:00-17:00               | 2026-04-27T10:00 | Dicht – weer open morgen 9:00
            ma-vr 9:00-17:00               | 2026-05-14T10:00 | Dicht – weer open morgen 9:00
            ma-vr 9:00-17:00               | 2026-05-25T10:00 | Dicht – weer open morgen 9:00
            # Good Friday, and Liberation Day in and outside a lustrum year
            ma-vr 9:00-17:00               | 2026-04-02T18:00 | Dicht – weer open dinsdag 9:00
            ma-vr 9:00-17:00               | 2026-04-03T10:00 | Tijden onbekend – probeer het
            ma-vr 9:00-17:00               | 2026-04-03T08:00 | Dicht – weer open dinsdag 9:00
            ma-vr 9:00-17:00               | 2026-05-05T10:00 | Tijden onbekend – probeer het
            ma-vr 9:00-17:00               | 2026-05-05T17:00 | Dicht – weer open morgen 9:00
            ma-vr 9:00-17:00               | 2025-05-05T10:00 | Dicht – weer open morgen 9:00
            """)
    void saysWhetherAndUntilWhen(String hours, String at, String said) {
        assertEquals(said, text(Hours.of(hours), Hours.clock(at)));
    }

    @Test
    void staysOpenOnHolidaysWhereTheContactDoes() {
        OpeningHours.Weekly hours = Hours.week("ma-vr 9:00-17:00", false, Map.of());
        assertEquals("Bereikbaar tot 17:00", text(hours, Hours.clock("2026-12-25T10:00")));
        assertEquals("Bereikbaar tot 17:00", text(hours, Hours.clock("2026-04-03T10:00")));
    }

    @Test
    void aWeekWithoutAClosedHourIsDayAndNight() {
        OpeningHours.Weekly hours = Hours.week("ma-zo 0:00-24:00", false, Map.of());
        assertEquals("Dag en nacht bereikbaar", text(hours, Hours.clock("2026-12-25T03:00")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a short day before Christmas
            2026-12-24T11:00 | Bereikbaar tot 12:00
            2026-12-24T12:00 | Dicht – weer open morgen 10:00
            # open on Christmas Day itself: the exception has the last word
            2026-12-25T10:30 | Bereikbaar tot 11:00
            # closed on an ordinary Monday
            2026-12-28T10:00 | Dicht – weer open morgen 9:00
            # certain on Good Friday
            2027-03-26T10:00 | Bereikbaar tot 17:00
            """)
    void anExceptionReplacesTheWholeDate(String at, String said) {
        OpeningHours.Weekly hours = Hours.week(
                "ma-vr 9:00-17:00",
                true,
                Map.of(
                        LocalDate.of(2026, 12, 24), List.of(Hours.interval("8:30-12:00")),
                        LocalDate.of(2026, 12, 25), List.of(Hours.interval("10:00-11:00")),
                        LocalDate.of(2026, 12, 28), List.of(),
                        LocalDate.of(2027, 3, 26), List.of(Hours.interval("9:00-17:00"))));
        assertEquals(said, text(hours, Hours.clock(at)));
    }

    @Test
    void saysNothingMoreThanClosedWhenNoOpeningIsKnown() {
        LocalDate now = LocalDate.of(2026, 11, 23);
        Map<LocalDate, List<OpeningHours.Interval>> closedForYears =
                now.datesUntil(now.plusYears(2)).collect(Collectors.toMap(date -> date, date -> List.of()));
        OpeningHours.Weekly hours = Hours.week("ma-vr 9:00-17:00", true, closedForYears);
        assertEquals("Dicht", text(hours, Hours.clock("2026-11-23T10:00")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 29 March 2026: at 1:00 UTC the clock skips from 2:00 to 3:00; the Sunday after is Easter
            zo 1:30-2:30 | 2026-03-29T00:59:00Z | Bereikbaar tot 3:00
            zo 1:30-2:30 | 2026-03-29T01:00:00Z | Dicht – weer open zondag 12 april 1:30
            zo 2:30-5:00 | 2026-03-29T00:59:00Z | Dicht – weer open vandaag 3:00
            zo 2:30-5:00 | 2026-03-29T01:00:00Z | Bereikbaar tot 5:00
            zo 2:15-2:45 | 2026-03-29T00:59:00Z | Dicht – weer open zondag 12 april 2:15
            # 25 October 2026: at 1:00 UTC the clock goes back from 3:00 to 2:00
            zo 1:30-2:30 | 2026-10-25T00:30:00Z | Bereikbaar tot 2:30
            zo 1:30-2:30 | 2026-10-25T00:59:00Z | Bereikbaar tot 2:30
            zo 1:30-2:30 | 2026-10-25T01:29:00Z | Bereikbaar tot 2:30
            zo 1:30-2:30 | 2026-10-25T01:30:00Z | Dicht – weer open zondag 1 november 1:30
            zo 2:30-5:00 | 2026-10-25T00:29:00Z | Dicht – weer open vandaag 2:30
            zo 2:30-5:00 | 2026-10-25T01:10:00Z | Bereikbaar tot 5:00
            # office hours an ordinary day after each change
            ma 9:00-17:00 | 2026-03-30T07:00:00Z | Bereikbaar tot 17:00
            ma 9:00-17:00 | 2026-10-26T07:59:00Z | Dicht – weer open vandaag 9:00
            ma 9:00-17:00 | 2026-10-26T08:00:00Z | Bereikbaar tot 17:00
            """)
    void goesWithTheClockChanges(String hours, Instant instant, String said) {
        assertEquals(said, text(Hours.of(hours), Clock.fixed(instant, ZoneOffset.UTC)));
    }

    @Test
    void readsTheDutchClockWhereverTheComputerThinksItIs() {
        Clock elsewhere = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneId.of("America/New_York"));
        assertEquals(LocalDate.of(2026, 11, 24), new Reachability(elsewhere).today());
        assertEquals("Dicht – weer open vandaag 9:00", text(Hours.of("ma-vr 9:00-17:00"), elsewhere));
    }

    @Test
    void givesTheTimesAsDutchWallClockTimes() {
        OpeningHours hours = Hours.of("ma-vr 9:00-17:00");
        assertEquals(
                new Reachability.State.Open(Optional.of(LocalDateTime.parse("2026-11-23T17:00"))),
                new Reachability(Hours.clock("2026-11-23T10:00")).of(hours));
        assertEquals(
                new Reachability.State.Closed(Optional.of(LocalDateTime.parse("2026-11-24T09:00"))),
                new Reachability(Hours.clock("2026-11-23T20:00")).of(hours));
    }

    /// What is promised holds: at the time of opening it is open, at the time of closing it no longer is.
    @ParameterizedTest
    @CsvSource({
        "'ma-vr 8:30-12:00 13:00-17:00'",
        "'ma-zo 0:00-2:00 18:00-24:00'",
        "'ma-vr 0:00-24:00; zo 2:00-3:00'",
        "'ma-zo 8:30-22:00'",
    })
    void everyPromiseOfAYearHolds(String text) {
        OpeningHours hours = Hours.of(text);
        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        for (Instant at = Instant.parse("2026-01-01T00:00:00Z"); at.isBefore(end); at = at.plusSeconds(3600)) {
            switch (state(hours, at)) {
                case Reachability.State.Open(var until) ->
                    assertTrue(!isOpen(hours, until.orElseThrow()), "still open at " + until);
                case Reachability.State.Closed(var again) ->
                    assertTrue(isOpen(hours, again.orElseThrow()), "not open at " + again);
                case Reachability.State.NotKnown() -> {}
            }
        }
    }

    private static Reachability.State state(OpeningHours hours, Instant at) {
        return new Reachability(Clock.fixed(at, ZoneOffset.UTC)).of(hours);
    }

    private static boolean isOpen(OpeningHours hours, LocalDateTime local) {
        Instant at = local.atZone(Reachability.ZONE).withLaterOffsetAtOverlap().toInstant();
        return state(hours, at) instanceof Reachability.State.Open;
    }
}
