package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    private static final Launcher LAUNCHER = new Launcher(Optional.of("true"));
    private static final Launcher NONE = new Launcher(Optional.empty());

    /// The launcher turns it back again.
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 101", "2, 2", "3, 3", "64, 64"})
    void aLauncherCanTellAnAnswerFromABreakdown(int answer, int code) {
        assertEquals(code, LAUNCHER.code(answer));
        assertEquals(answer, NONE.code(answer));
    }

    @Test
    void aProcessKnowsWhetherItHasOne() {
        assertTrue(LAUNCHER.isPresent());
        assertFalse(NONE.isPresent());
        assertFalse(Launcher.ofThisProcess().isPresent());
        assertFalse(LAUNCHER.isRenewal());
        assertTrue(new Launcher(Optional.of("renewal")).isRenewal());
    }

    @Test
    void theLauncherOfLinuxKnowsTheSameCodes() throws IOException {
        String script = Files.readString(Path.of("installer/linux/baliewijzer"));
        assertTrue(script.contains("\nattention=" + LAUNCHER.code(1) + "\n"));
        assertTrue(script.contains("\nhidden=" + Launcher.renewal(Showing.HIDDEN) + "\n"));
        assertTrue(script.contains("\ncovered=" + Launcher.renewal(Showing.OPEN) + "\n"));
        assertTrue(script.contains("\nstrip=" + Launcher.renewal(Showing.STRIP) + "\n"));
        assertTrue(script.contains("\nreplaced=" + Ends.REPLACED + "\n"));
        assertTrue(script.contains(" -Dbaliewijzer.launched=\"${renewed:-start}\" "));
        assertTrue(script.contains("\nrenewed=${BALIEWIJZER_RENEWED:+renewal}\n"));
    }
}
