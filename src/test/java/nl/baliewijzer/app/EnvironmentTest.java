package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the launcher of Linux lets the program know of the session.
class EnvironmentTest {
    private static final Path SCRIPT = Path.of("installer/linux/environment.sh");

    private static String alone(Map<String, String> session, String command) throws IOException {
        var shell = new ProcessBuilder(
                List.of("/bin/sh", "-p", "-c", ". " + SCRIPT.toAbsolutePath() + "; alone " + command));
        shell.redirectErrorStream(true).environment().clear();
        shell.environment().putAll(session);
        try (var said = shell.start().getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A service, cron and ssh have no locale; one that was never generated counts as none.
    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "NONE,",
        "LC_ALL, C",
        "LC_ALL, POSIX",
        "LANG, nl_NL.UTF-8",
        "LANG, xx_XX.UTF-8",
        "LC_CTYPE, nl_NL.ISO-8859-1"
    })
    void lettersOutsideAsciiArriveUnderEveryLocale(String variable, String value) throws IOException {
        assertEquals("UTF-8\n", alone(Map.of(variable, value == null ? "" : value), "/usr/bin/locale charmap"));
    }

    @Test
    void whatCouldLoadCodeIsNotHeard() throws IOException {
        var told = alone(Map.of("HOME", "/home/één", "LD_PRELOAD", "", "JAVA_TOOL_OPTIONS", "-x"), "/usr/bin/env");
        assertEquals(
                List.of("HOME=/home/één"),
                told.lines().filter(line -> line.startsWith("HOME=")).toList());
        assertFalse(told.contains("LD_PRELOAD") || told.contains("JAVA_TOOL_OPTIONS"), told);
    }
}
