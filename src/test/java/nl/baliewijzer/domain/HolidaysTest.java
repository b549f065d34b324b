package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysTest {
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    static IntStream years() {
        return IntStream.rangeClosed(2020, 2100);
    }

    @ParameterizedTest
    @MethodSource("years")
    void agreesWithJollyday(int year) {
        Set<LocalDate> theirs = JOLLYDAY.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> ours =
                Holidays.in(year).stream().map(Holidays.Day::date).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(theirs, ours);
    }

    @Test
    void hasElevenInAYear() {
        assertEquals(
                List.of(
                        "2026-01-01 Nieuwjaarsdag",
                        "2026-04-03 Goede Vrijdag",
                        "2026-04-05 Eerste Paasdag",
                        "2026-04-06 Tweede Paasdag",
                        "2026-04-27 Koningsdag",
                        "2026-05-05 Bevrijdingsdag",
                        "2026-05-14 Hemelvaartsdag",
                        "2026-05-24 Eerste Pinksterdag",
                        "2026-05-25 Tweede Pinksterdag",
                        "2026-12-25 Eerste Kerstdag",
                        "2026-12-26 Tweede Kerstdag"),
                Holidays.in(2026).stream()
                        .map(day -> day.date() + " " + day.name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-26, Koningsdag, true",
        "2031-04-26, Koningsdag, true",
        "2030-04-27, Koningsdag, true",
        "2025-05-05, Bevrijdingsdag, true",
        "2030-05-05, Bevrijdingsdag, true",
        "2026-05-05, Bevrijdingsdag, false",
        "2027-03-26, Goede Vrijdag, false",
        "2038-04-25, Eerste Paasdag, true",
        "2016-05-05, Hemelvaartsdag, true",
    })
    void knowsTheDayAndWhetherItHoldsEverywhere(LocalDate date, String name, boolean everywhere) {
        Holidays.Day day = Holidays.on(date).orElseThrow();
        assertEquals(name, day.name());
        assertEquals(everywhere, day.everywhere());
    }

    @ParameterizedTest
    @CsvSource({"2025-04-27", "2026-04-26", "2026-05-04", "2026-12-24", "2026-12-31", "2026-11-23"})
    void leavesOtherDaysAlone(LocalDate date) {
        assertTrue(Holidays.on(date).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("years")
    void onlyGoodFridayAndLiberationDayAreNotADayOffEverywhere(int year) {
        for (Holidays.Day day : Holidays.in(year)) {
            boolean varies =
                    day.name().equals("Goede Vrijdag") || (day.name().equals("Bevrijdingsdag") && year % 5 != 0);
            assertEquals(varies, !day.everywhere(), day::toString);
        }
        assertFalse(Holidays.in(year).isEmpty());
    }
}
