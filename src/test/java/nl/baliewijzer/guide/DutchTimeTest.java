package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "0, vandaag",
        "1, morgen",
        "2, woensdag",
        "6, zondag",
        "7, maandag 30 november",
        "39, vrijdag 1 januari",
        "-1, zondag"
    })
    void aDayIsSaidAsSeenFromToday(int ahead, String said) {
        assertEquals(said, DutchTime.day(MONDAY.plusDays(ahead), MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 9:00", "00:05, 0:05", "23:59, 23:59"})
    void anHourHasNoZeroBeforeIt(LocalTime time, String said) {
        assertEquals(said, DutchTime.time(time));
    }

    /// This Java has the Dutch names; those of the program must be the same ones.
    @Test
    void everyNameIsThatOfTheDutchLocale() {
        for (int day = 0; day < 366; day++) {
            LocalDate date = LocalDate.of(2028, 1, 1).plusDays(day);
            assertEquals(DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH).format(date), DutchTime.date(date));
            assertEquals(DateTimeFormatter.ofPattern("d MMMM", DUTCH).format(date), DutchTime.dayOfYear(date));
            assertEquals(
                    DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH).format(date),
                    DutchTime.day(date, date.minusDays(7)));
        }
    }

    @Test
    void theLanguageOfTheComputerChangesNothing() {
        Locale.setDefault(Locale.of("ar", "EG"));
        assertEquals("23 november 2026", DutchTime.date(MONDAY));
        assertEquals("9:00", DutchTime.time(LocalTime.of(9, 0)));
    }
}
