package nl.baliewijzer.desktop.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({":0, 0, 0", ":81.1, 81, 1", "unix:3, 3, 0"})
    void aDisplayOfThisMachineHasASocket(String display, int number, int screen) {
        var address = new Address(number, screen);
        assertEquals(Optional.of(address), Address.of(display));
        assertEquals(Path.of("/tmp/.X11-unix/X" + number), address.socket());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:10.0", "host:0", "0", ":", ":x", ":1.", "10.0.0.1:0"})
    void nothingIsEverReachedOverANetwork(String display) {
        assertEquals(Optional.empty(), Address.of(display));
    }
}
