package nl.baliewijzer.view.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import nl.baliewijzer.guide.Reachability;
import org.junit.jupiter.api.Test;

class PreviewMomentTest {
    private static final ZonedDateTime TUESDAY = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, Reachability.ZONE);

    private final List<PreviewMoment> moments =
            PreviewMoment.around(Clock.fixed(TUESDAY.toInstant(), Reachability.ZONE));

    @Test
    void beginsWithNow() {
        assertEquals("nu", moments.getFirst().name());
        assertEquals(TUESDAY, moments.getFirst().at());
        assertEquals(TUESDAY.toInstant(), moments.getFirst().clock().instant());
    }

    @Test
    void hasTheWeekendAndTheHolidayThatComesNext() {
        assertTrue(moments.stream().anyMatch(moment -> moment.at().getDayOfWeek() == DayOfWeek.SUNDAY));
        PreviewMoment holiday = moments.stream()
                .filter(moment -> moment.name().startsWith("Eerste Kerstdag"))
                .findFirst()
                .orElseThrow();
        assertEquals(ZonedDateTime.of(2026, 12, 25, 12, 0, 0, 0, Reachability.ZONE), holiday.at());
    }

    @Test
    void everyNameStandsThereOnce() {
        assertEquals(
                moments.size(),
                moments.stream().map(PreviewMoment::name).distinct().count());
    }
}
