package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.IdleRule.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdleRuleTest {
    private static final GuideState EMPTY = GuideState.begin("paspoort");
    private static final GuideState BUSY = EMPTY.say("zin");
    private static final GuideState ON_PHONE = BUSY.goTo(StepId.REPORT).sheet(Sheet.LINES);

    private static Due due(int limit, String idle, GuideState state) {
        return IdleRule.of(Duration.ofMinutes(limit)).due(Duration.parse("PT" + idle), state);
    }

    /// The limit in minutes, then how long nobody touched anything.
    @ParameterizedTest
    @CsvSource({
        "30, 0S,      NOTHING",
        "30, 4M59.9S, NOTHING",
        "30, 5M,      COVER",
        "30, 29M59S,  COVER",
        "30, 30M,     WARNING",
        "30, 30M59S,  WARNING",
        "30, 31M,     WIPE",
        "30, 14H,     WIPE",
        " 5, 4M59S,   NOTHING",
        " 5, 5M,      WARNING",
        " 5, 6M,      WIPE",
        "60, 60M,     WARNING",
        "60, 61M,     WIPE",
        "120, 119M,   COVER",
        "120, 120M,   WARNING",
        "120, 121M,   WIPE",
    })
    void doesWhatIsDue(int limit, String idle, Due due) {
        assertEquals(due, due(limit, idle, BUSY));
    }

    /// One may wait long for an answer on the phone, with the lines in sight.
    @ParameterizedTest
    @CsvSource({
        "30, 5M,   COVER",
        "30, 31M,  COVER",
        "30, 60M,  WARNING",
        "30, 61M,  WIPE",
        " 5, 6M,   COVER",
        " 5, 60M,  WARNING",
        "120, 61M, COVER",
        "120, 120M, WARNING",
    })
    void waitsLongerWhileTheSheetForTheCallIsOpen(int limit, String idle, Due due) {
        assertEquals(due, due(limit, idle, ON_PHONE));
    }

    @ParameterizedTest
    @EnumSource(
            value = StepId.class,
            names = {"REPORT"},
            mode = EnumSource.Mode.EXCLUDE)
    void aSheetThatIsNotInSightDoesNotCount(StepId elsewhere) {
        assertEquals(Due.WIPE, due(30, "31M", ON_PHONE.goTo(elsewhere)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sheet.class,
            names = {"LINES"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherSheetsOfTheCallDoNotCount(Sheet other) {
        assertEquals(Due.WIPE, due(30, "31M", ON_PHONE.sheet(other)));
    }

    /// There is nothing to empty, so there is nothing to warn of.
    @ParameterizedTest
    @ValueSource(strings = {"30M", "31M", "72H"})
    void anEmptyPanelIsOnlyCovered(String idle) {
        assertEquals(Due.COVER, due(30, idle, EMPTY));
        assertEquals(Due.COVER, due(30, idle, EMPTY.goTo(StepId.CONSULT).cover(true)));
    }

    @Test
    void aLimitShorterThanTheCoverIsNone() {
        assertThrows(IllegalArgumentException.class, () -> IdleRule.of(Duration.ofMinutes(4)));
        assertThrows(
                IllegalArgumentException.class, () -> new IdleRule(Duration.ofMinutes(30), Duration.ofMinutes(29)));
        assertDoesNotThrow(() -> IdleRule.of(IdleRule.COVER));
    }
}
