package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    /// Examples of the W3C and of its checkers.
    @ParameterizedTest
    @CsvSource({
        "000000, ffffff, 21.0",
        "ffffff, ffffff, 1.0",
        "767676, ffffff, 4.54",
        "0000ff, ffffff, 8.59",
        "ff0000, ffffff, 4.0",
        "0a0a0a, 000000, 1.06"
    })
    void isTheSameInBothOrders(String one, String other, double ratio) {
        int first = Integer.parseInt(one, 16);
        int second = Integer.parseInt(other, 16);
        assertEquals(ratio, Contrast.between(first, second), 0.005);
        assertEquals(ratio, Contrast.between(second, first), 0.005);
    }
}
