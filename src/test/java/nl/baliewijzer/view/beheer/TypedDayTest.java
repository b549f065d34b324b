package nl.baliewijzer.view.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "24-12-2026, 2026-12-24",
        "24/12/2026, 2026-12-24",
        "24 12, 2026-12-24",
        "24 december, 2026-12-24",
        "24 dec 2026, 2026-12-24",
        "1 Mei, 2027-05-01",
        "1-1, 2027-01-01",
        "1-1-2026, 2026-01-01"
    })
    void readsADateAndTakesTheNextOneWithoutAYear(String typed, LocalDate day) {
        assertEquals(Optional.of(day), TypedDay.read(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kerst", "31-2", "2026-12-24", "24-13-2026", "24 kerst", "31 februari 2027"})
    void whatIsNoDateIsNotTaken(String typed) {
        assertEquals(Optional.empty(), TypedDay.read(typed, TODAY));
    }
}
