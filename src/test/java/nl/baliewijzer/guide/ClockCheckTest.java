package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClockCheckTest {
    private static final Catalogue CATALOGUE =
            new CatalogueBuilder().made(LocalDate.of(2026, 11, 23)).build();

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00, BEHIND",
        "2026-11-22T23:59, BEHIND",
        "2026-11-23T00:00,",
        "2027-06-01T12:00,",
        "2029-11-23T23:59,",
        "2029-11-24T00:00, AHEAD",
        "2099-01-01T00:00, AHEAD",
    })
    void noticesAClockBeforeTheContentOrYearsAhead(String at, ClockCheck noticed) {
        assertEquals(Optional.ofNullable(noticed), ClockCheck.of(CATALOGUE, Hours.clock(at)));
    }

    @Test
    void saysNothingWithoutADateToHoldItAgainst() {
        assertEquals(Optional.empty(), ClockCheck.of(new CatalogueBuilder().build(), Hours.clock("2000-01-01T00:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "always, 2000-01-03T10:00, Dag en nacht bereikbaar",
        "ma-vr 9:00-17:00, 2000-01-03T10:00, Tijden onbekend – probeer het",
        "ma-vr 9:00-17:00, 2000-01-03T20:00, Tijden onbekend – probeer het",
        "ma-vr 9:00-17:00, 2040-01-03T10:00, Tijden onbekend – probeer het",
        "ma-vr 9:00-17:00, 2026-11-23T10:00, Bereikbaar tot 17:00",
    })
    void aClockThatIsKnownToBeWrongMakesNobodyGreen(String hours, String at, String said) {
        Reachability reachability = Reachability.checked(CATALOGUE, Hours.clock(at));
        assertEquals(said, reachability.text(reachability.of(Hours.of(hours))));
    }

    @ParameterizedTest
    @EnumSource
    void saysItInOneLine(ClockCheck noticed) {
        assertEquals(
                true,
                noticed.text().endsWith("bereikbaar is.") && noticed.text().length() <= 90);
    }
}
