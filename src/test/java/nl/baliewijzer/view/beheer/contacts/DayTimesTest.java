package nl.baliewijzer.view.beheer.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-17 | 09:00-17:00",
                "9:00 – 17:00 | 09:00-17:00",
                "8.30 tot 12.00 | 08:30-12:00",
                "8u30 t/m 12 uur | 08:30-12:00",
                "18-24 | 18:00-24:00",
                "8:30-12, 13-17 | 08:30-12:00 13:00-17:00",
                "9 – 12 en 13 – 17 | 09:00-12:00 13:00-17:00"
            })
    void readsTimesAsPeopleWriteThem(String typed, String written) {
        assertEquals(
                Optional.of(List.of(written.split(" ", -1))),
                DayTimes.read(typed).map(DayTimes::written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "gesloten", "Dicht"})
    void nothingIsADayWithoutTimes(String typed) {
        assertEquals(Optional.of(List.of()), DayTimes.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17-9", "9", "25-26", "9:75-10", "9-12, 11-17", "9-12 en 12-17", "overdag", "9-24:30"})
    void whatIsNoTimeIsNotTaken(String typed) {
        assertEquals(Optional.empty(), DayTimes.read(typed));
    }

    @Test
    void whatIsShownIsReadAsTheSame() {
        var spans = DayTimes.read("8.30-12 en 13-24").orElseThrow();
        assertEquals("8:30 – 12:00 en 13:00 – 24:00", DayTimes.shown(spans));
        assertEquals(Optional.of(spans), DayTimes.read(DayTimes.shown(spans)));
    }
}
