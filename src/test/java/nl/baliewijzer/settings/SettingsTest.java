package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        assertEquals(width, DEFAULTS.withWidth(dragged).width());
    }

    @ParameterizedTest(name = "{0} % becomes {1}")
    @CsvSource({"0,100", "112,100", "113,125", "125,125", "199,200", "900,200"})
    void textSizeIsTheNearestThatThereIs(int wanted, int textSize) {
        assertEquals(textSize, DEFAULTS.withTextSize(wanted).textSize());
    }

    @Test
    void fourStepsLeadFromTheSmallestToTheLargestTextAndBack() {
        var largest =
                DEFAULTS.withLargerText().withLargerText().withLargerText().withLargerText();
        assertEquals(200, largest.textSize());
        assertEquals(largest, largest.withLargerText());
        assertEquals(175, largest.withSmallerText().textSize());
        assertEquals(DEFAULTS, DEFAULTS.withSmallerText());
    }

    @Test
    void eachChangeTouchesOnlyItsOwn() {
        var changed = DEFAULTS.withEdge(Edge.LEFT)
                .withWidth(500)
                .withTextSize(150)
                .withTheme(Theme.DARK)
                .withMunicipality(Optional.of("Delft"))
                .withSingleKeys(false);
        assertEquals(
                new Settings(Edge.LEFT, 500, 150, Theme.DARK, Optional.of("Delft"), false, OnDesktop.DEFAULTS),
                changed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 359, 561})
    void aWidthThatCannotBeIsAMistakeOfTheProgrammer(int width) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Settings(Edge.LEFT, width, 100, Theme.DARK, Optional.empty(), true, OnDesktop.DEFAULTS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 110, 225})
    void aTextSizeThatCannotBeIsAMistakeOfTheProgrammer(int textSize) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Settings(Edge.LEFT, 420, textSize, Theme.DARK, Optional.empty(), true, OnDesktop.DEFAULTS));
    }
}
