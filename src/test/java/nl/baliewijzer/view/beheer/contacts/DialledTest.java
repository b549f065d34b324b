package nl.baliewijzer.view.beheer.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialledTest {
    @Test
    void anExtensionIsItsFigures() {
        assertEquals("4410", Dialled.of("toestel 4410", Optional.of("0")));
    }

    @Test
    void anOutsideNumberComesBehindThePrefixOfTheLine() {
        assertEquals("0-070 361 47 47", Dialled.of(" 070 361 47 47", Optional.of("0")));
        assertEquals("070 361 47 47", Dialled.of("070 361 47 47", Optional.empty()));
    }
}
