package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaRuntimeTest {
    @ParameterizedTest
    @CsvSource({"2026-10-20, 2026-10-20", "'',", "vandaag,", "2026-13-01,"})
    void theDayOfReleaseIsThereIfItIsSaid(String said, LocalDate day) {
        assertEquals(Optional.ofNullable(day), JavaRuntime.of("25.0.4", said).released());
    }

    @Test
    void thisJavaSaysWhatItIs() {
        assertTrue(JavaRuntime.running().version().startsWith("25"));
        assertTrue(JavaRuntime.running().released().isPresent());
    }

    @Test
    void onLinuxTheUserHasANumber() {
        assertTrue(RunningUser.uid().orElseThrow() >= 0);
    }
}
