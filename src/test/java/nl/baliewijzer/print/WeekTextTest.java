package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.OpeningHours.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Interval MORNING = new Interval(LocalTime.of(8, 30), LocalTime.of(12, 0));

    /// A day is its number, with `+` for the afternoon and `*` for until midnight.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 2 3 4 5         | ma–vr 8:30–12:00
            1 2 4 5           | ma–di 8:30–12:00, do–vr 8:30–12:00
            3                 | wo 8:30–12:00
            1 2 3 4 5 6 7     | Elke dag 8:30–12:00
            1+ 2+ 3           | ma–di 8:30–12:00 en 13:00–17:00, wo 8:30–12:00
            6* 7*             | za–zo 8:30–12:00 en 13:00–24:00
            7                 | zo 8:30–12:00
            """)
    void daysWithTheSameHoursGoTogether(String days, String text) {
        Map<DayOfWeek, List<Interval>> week = new HashMap<>();
        for (String day : days.split(" ", -1)) {
            week.put(DayOfWeek.of(day.charAt(0) - '0'), intervals(day.substring(1)));
        }
        assertEquals(text, WeekText.of(new OpeningHours.Weekly(week, false, Map.of()), TODAY));
    }

    private static List<Interval> intervals(String mark) {
        var afternoon = switch (mark) {
            case "+" -> Stream.of(new Interval(LocalTime.of(13, 0), LocalTime.of(17, 0)));
            case "*" -> Stream.of(new Interval(LocalTime.of(13, 0), LocalTime.MAX));
            default -> Stream.<Interval>of();
        };
        return Stream.concat(Stream.of(MORNING), afternoon).toList();
    }

    @Test
    void daysThatDifferAreSaidUntilTheyHavePassed() {
        var week = Map.of(DayOfWeek.MONDAY, List.of(MORNING));
        Map<LocalDate, List<Interval>> exceptions =
                Map.of(TODAY.minusDays(1), List.of(), TODAY, List.of(), LocalDate.of(2026, 12, 24), List.of(MORNING));
        assertEquals(
                "ma 8:30–12:00, niet op feestdagen, 24 november dicht, 24 december 8:30–12:00",
                WeekText.of(new OpeningHours.Weekly(week, true, exceptions), TODAY));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertEquals("Tijden onbekend – probeer het", WeekText.of(new OpeningHours.Unknown(), TODAY));
        assertEquals("Dag en nacht", WeekText.of(new OpeningHours.Always(), TODAY));
    }
}
