package nl.baliewijzer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The verbs run where JavaFX is not even present, as on a server without a display.
class WithoutJavaFxTest {
    @TempDir
    Path home;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--help, 0",
        "--version, 0",
        "--report, 0",
        "--routes --region haaglanden, 0",
        "--check-content content/landelijk, 0",
        "--nonsense, 64"
    })
    void theVerbIsAnsweredAndNothingOfJavaFxIsLoaded(String arguments, int code) throws Exception {
        var command = new ArrayList<String>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, "target/classes", "target/test-classes", jarOf(Gson.class)),
                "nl.baliewijzer.cli.VerbsAlone"));
        command.addAll(List.of(arguments.split(" ", -1)));
        var run = run(command);
        assertEquals(code, run.code(), run.output());
        assertTrue(run.output().contains("nl.baliewijzer.cli.Verbs "), "the log names what was loaded");
        assertEquals(
                List.of(),
                run.output().lines().filter(line -> line.contains(" javafx.")).toList());
    }

    private record Run(int code, String output) {}

    private Run run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static String jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
