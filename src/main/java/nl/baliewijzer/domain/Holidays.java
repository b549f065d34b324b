package nl.baliewijzer.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The eleven Dutch public holidays.
///
/// The Algemene termijnenwet (art. 3) names them, the Sundays of Easter and Whitsun apart. Two of them are not a
/// day off everywhere: Good Friday, when many offices work, and Liberation Day outside the years that end in 0 or
/// 5. These two are marked, so that nobody is told that a contact is closed, or open, who may be the opposite.
public final class Holidays {
    private Holidays() {}

    /// The holidays of a year from 1583 on, by date.
    public static List<Day> in(int year) {
        LocalDate easter = easter(year);
        return List.of(
                        new Day(LocalDate.of(year, Month.JANUARY, 1), "Nieuwjaarsdag", true),
                        new Day(easter.minusDays(2), "Goede Vrijdag", false),
                        new Day(easter, "Eerste Paasdag", true),
                        new Day(easter.plusDays(1), "Tweede Paasdag", true),
                        new Day(kingsDay(year), "Koningsdag", true),
                        new Day(LocalDate.of(year, Month.MAY, 5), "Bevrijdingsdag", year % 5 == 0),
                        new Day(easter.plusDays(39), "Hemelvaartsdag", true),
                        new Day(easter.plusDays(49), "Eerste Pinksterdag", true),
                        new Day(easter.plusDays(50), "Tweede Pinksterdag", true),
                        new Day(LocalDate.of(year, Month.DECEMBER, 25), "Eerste Kerstdag", true),
                        new Day(LocalDate.of(year, Month.DECEMBER, 26), "Tweede Kerstdag", true))
                .stream()
                .sorted(Comparator.comparing(Day::date))
                .toList();
    }

    /// The holiday on this date, if it is one; where two meet, the one that holds everywhere.
    public static Optional<Day> on(LocalDate date) {
        return in(date.getYear()).stream()
                .filter(day -> day.date().equals(date))
                .max(Comparator.comparing(Day::everywhere));
    }

    /// 27 April, or the day before when that is a Sunday.
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /// Easter Sunday by the Gregorian computus, in the form published anonymously in Nature of 20 April 1876.
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int skipped = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /// A holiday; `everywhere` is false where many offices work on it.
    public record Day(LocalDate date, String name, boolean everywhere) {
        public Day {
            Invariant.text("name", name);
        }
    }
}
