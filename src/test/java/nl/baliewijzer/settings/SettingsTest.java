package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Settings DEFAULTS = Settings.DEFAULTS;

    @ParameterizedTest(name = "{0} px becomes {1}")
    @CsvSource({"-5,360", "359,360", "360,360", "421,421", "560,560", "561,560", "2147483647,560"})
    void aDragThatGoesTooFarStopsAtTheLimit(int dragged, int width) {
        assertEquals(width, DEFAULTS.withWidth(dragged).get(AllSettings.WIDTH));
    }

    @ParameterizedTest(name = "{0} % becomes {1}")
    @CsvSource({"0,100", "112,100", "113,125", "125,125", "199,200", "900,200"})
    void textSizeIsTheNearestThatThereIs(int wanted, int textSize) {
        assertEquals(textSize, DEFAULTS.withTextSize(wanted).get(AllSettings.TEXT_SIZE));
    }

    @Test
    void fourStepsLeadFromTheSmallestToTheLargestTextAndBack() {
        var largest =
                DEFAULTS.withLargerText().withLargerText().withLargerText().withLargerText();
        assertEquals(200, largest.get(AllSettings.TEXT_SIZE));
        assertEquals(largest, largest.withLargerText());
        assertEquals(175, largest.withSmallerText().get(AllSettings.TEXT_SIZE));
        assertEquals(DEFAULTS, DEFAULTS.withSmallerText());
    }

    @Test
    void eachChangeTouchesOnlyItsOwn() {
        var changed = DEFAULTS.with(AllSettings.EDGE, Edge.LEFT)
                .withWidth(500)
                .withTextSize(150)
                .with(AllSettings.THEME, Theme.DARK)
                .withMaybe(AllSettings.MUNICIPALITY, Optional.of("Delft"))
                .with(AllSettings.SINGLE_KEYS, false);
        assertEquals(Edge.LEFT, changed.get(AllSettings.EDGE));
        assertEquals(500, changed.get(AllSettings.WIDTH));
        assertEquals(150, changed.get(AllSettings.TEXT_SIZE));
        assertEquals(Theme.DARK, changed.get(AllSettings.THEME));
        assertEquals(Optional.of("Delft"), changed.find(AllSettings.MUNICIPALITY));
        assertFalse(changed.get(AllSettings.SINGLE_KEYS));
        assertFalse(changed.get(AllSettings.TASK_BAR));
        assertEquals(DEFAULTS.get(AllSettings.HIDE_KEY), changed.get(AllSettings.HIDE_KEY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 359, 561})
    void aWidthThatCannotBeIsAMistakeOfTheProgrammer(int width) {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.with(AllSettings.WIDTH, width));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 110, 225})
    void aTextSizeThatCannotBeIsAMistakeOfTheProgrammer(int textSize) {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.with(AllSettings.TEXT_SIZE, textSize));
    }

    @Test
    void whatOnlyCentralManagementDecidesIsNotHere() {
        assertEquals(Optional.empty(), DEFAULTS.find(AllSettings.IDLE_MINUTES));
    }
}
