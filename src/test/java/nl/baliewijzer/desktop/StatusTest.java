package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
    @ParameterizedTest
    @EnumSource
    void everyKeyGoesThereAndComesBack(GlobalKey key) {
        for (var keys : Set.of(EnumSet.of(key), EnumSet.complementOf(EnumSet.of(key)))) {
            for (var docked : new boolean[] {true, false}) {
                for (var kiosk : new boolean[] {true, false}) {
                    for (var replaced : new boolean[] {true, false}) {
                        var status = new Status(keys, docked, !docked, kiosk, replaced);
                        assertEquals(Optional.of(status), Status.of(status.code()));
                    }
                }
            }
        }
    }

    @Test
    void noStatusLooksLikeAnEmptyByte() {
        assertNotEquals(0, new Status(Set.of(), false, false).code());
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 1, 0x3f, 0x2f, -0x80, -0x60})
    void anyOtherByteIsNone(byte code) {
        assertEquals(Optional.empty(), Status.of(code));
    }
}
