package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each letter is a look: the panel is at rest (r) or in use (u).
class RereadingTest {
    private char moment = 'u';
    private int read;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"uuuu, 0", "rr, 0", "rrr, 1", "rrrr, 1", "rrrrrr, 2", "rrurr, 0", "rrurrr, 1", "rrru, 1", "urrrurrr, 2"
    })
    void contentIsReadOnceEveryThreeLooksAtAPanelThatRests(String looks, int times) {
        var rereading = new Rereading(() -> moment == 'r', () -> read++, Runnable::run);
        looks.chars().forEach(look -> {
            moment = (char) look;
            rereading.look();
        });
        assertEquals(times, read);
    }
}
