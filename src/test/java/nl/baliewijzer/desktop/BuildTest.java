package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildTest {
    @ParameterizedTest
    @CsvSource({"testversie, true", "'', false", "Testversie, false", "1.0.0, false"})
    void onlyTheWordOfAnUnsignedBuildMakesItATrial(String said, boolean trial) {
        assertEquals(trial, Build.of(said, "").trial());
    }

    @Test
    void aStartWithoutALauncherIsNoTrial() {
        assertFalse(Build.running().trial());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T00:00:00Z, 2026-11-23", "${project.build.outputTimestamp}, ", "'', "})
    void theDayIsThatOfTheVersionOrUnknown(String made, LocalDate day) {
        assertEquals(Optional.ofNullable(day), Build.of("", made).made());
    }

    @Test
    void mavenWritesTheDayDown() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        LocalDate made = Build.running().made().orElseThrow();
        assertTrue(pom.contains("<project.build.outputTimestamp>" + made + "T"), made.toString());
    }

    @Test
    void theBuildOfWindowsSaysTheSameWord() throws IOException {
        String build = Files.readString(Path.of("installer/windows/lib.sh"));
        assertTrue(build.contains("then build=; else build=testversie; fi"), build);
        assertTrue(
                Files.readString(Path.of("installer/windows/launcher.c")).contains("\"-Dbaliewijzer.build=\" BUILD"));
    }
}
