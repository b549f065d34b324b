package nl.baliewijzer.guide.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "12-03-1988, 12, 3, 1988",
        "12/3/88, 12, 3, 88",
        "12 . 3 . '88, 12, 3, 88",
        "1988-03-12, 12, 3, 1988",
        "12 maart 1988, 12, 3, 1988",
        "12e mrt. 1988, 12, 3, 1988",
        "1st March 1988, 1, 3, 1988",
        "12mei1988, 12, 5, 1988",
        "12 May 1988, 12, 5, 1988",
        "3 oct '99, 3, 10, 99",
        "19880312, 12, 3, 1988",
        "12031988, 12, 3, 1988"
    })
    void everyWayOfWritingGivesTheSameDate(String text, int day, int month, int year) {
        assertEquals(new WrittenDate(day, month, year), WrittenDate.of(text));
    }

    @ParameterizedTest
    @CsvSource({"31-12-2000, true", "12-31-2000, true", "32-01-2000, false", "13-13-2000, false", "0-1-2000, false"})
    void dayAndMonthMustBePossible(String text, boolean real) {
        assertEquals(real, WrittenDate.of(text).isReal());
    }

    @ParameterizedTest
    @CsvSource({"20241124, true", "24112024, true", "12345678, false", "99141000, false", "20249924, false"})
    void eightDigitsCanBeADate(String digits, boolean date) {
        assertEquals(date, WrittenDate.isCompact(digits));
    }
}
