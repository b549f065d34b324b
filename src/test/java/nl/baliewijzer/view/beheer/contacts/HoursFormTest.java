package nl.baliewijzer.view.beheer.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.OpeningHours.Interval;
import nl.baliewijzer.view.beheer.contacts.HoursForm.HourAnswer;
import org.junit.jupiter.api.Test;

class HoursFormTest {
    private static final List<Interval> NINE_TO_FIVE = DayTimes.read("9-17").orElseThrow();
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final HoursForm empty = HoursForm.of(new OpeningHours.Unknown());

    @Test
    void dayAndNightAndUnknownAreWords() {
        assertEquals(Optional.of("unknown"), empty.written());
        assertEquals(Optional.of("always"), empty.with(HourAnswer.ALWAYS).written());
    }

    @Test
    void aWeekWithoutTimesIsNoAnswerYet() {
        assertEquals(Optional.empty(), empty.with(HourAnswer.WEEK).written());
        assertEquals(
                Optional.empty(),
                empty.with(DayOfWeek.MONDAY, NINE_TO_FIVE)
                        .with(DayOfWeek.MONDAY, List.of())
                        .written());
    }

    @Test
    void aWeekIsWrittenFromMondayOnWithItsHolidaysAndOtherDays() {
        HoursForm week = empty.with(DayOfWeek.FRIDAY, NINE_TO_FIVE)
                .with(DayOfWeek.MONDAY, NINE_TO_FIVE)
                .with(CHRISTMAS_EVE, List.of());
        assertEquals(
                "{weekly={maandag=[09:00-17:00], vrijdag=[09:00-17:00]}, closedOnHolidays=true,"
                        + " exceptions=[{date=2026-12-24, open=[]}]}",
                week.written().orElseThrow().toString());
        assertEquals(List.of(CHRISTMAS_EVE), week.dates());
        assertEquals(List.of(), week.without(CHRISTMAS_EVE).dates());
    }

    @Test
    void mondayCanBeTheOtherWorkingDaysToo() {
        HoursForm same = empty.with(DayOfWeek.MONDAY, NINE_TO_FIVE).sameOnWorkingDays();
        assertEquals(NINE_TO_FIVE, same.on(DayOfWeek.FRIDAY));
        assertEquals(List.of(), same.on(DayOfWeek.SATURDAY));
    }

    @Test
    void whatContentHasIsWrittenAsTheSame() {
        var hours = new OpeningHours.Weekly(
                Map.of(DayOfWeek.TUESDAY, NINE_TO_FIVE), false, Map.of(CHRISTMAS_EVE, NINE_TO_FIVE));
        assertEquals(
                "{weekly={dinsdag=[09:00-17:00]}, closedOnHolidays=false,"
                        + " exceptions=[{date=2026-12-24, open=[09:00-17:00]}]}",
                HoursForm.of(hours).written().orElseThrow().toString());
    }

    @Test
    void theWeekThatWasFilledInIsThereAgainAfterAnotherAnswer() {
        HoursForm back = empty.with(DayOfWeek.MONDAY, NINE_TO_FIVE)
                .with(HourAnswer.UNKNOWN)
                .with(HourAnswer.WEEK);
        assertEquals(NINE_TO_FIVE, back.on(DayOfWeek.MONDAY));
    }
}
