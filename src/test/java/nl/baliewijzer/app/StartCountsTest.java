package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How much is loaded before the first frame, which is the same on every machine, where milliseconds are not.
///
/// Each limit is what was counted and one twentieth more: all on 29 November 2026, our own 379 on the 30th, when the
/// wiring came to name a controller only once a view needs it. What goes over a limit makes every start of every panel
/// slower: look what is new in the list, and whether it can wait until the first frame is there.
@DisabledOnOs(OS.WINDOWS)
class StartCountsTest {
    /// Loaded when the index for search is begun, and that is begun when the first frame is on the screen.
    private static final String AFTER_THE_FIRST_FRAME = "nl.baliewijzer.guide.search.Search";

    private static final int OWN = 398;
    private static final int ALL = 4500;

    @TempDir
    Path home;

    @Test
    void noMoreIsLoadedBeforeTheFirstFrameThanItNeeds() throws IOException {
        List<String> loaded = loaded();

        atMost(OWN, loaded, name -> name.startsWith("nl.baliewijzer."));
        atMost(ALL, loaded, name -> true);
    }

    private static void atMost(int limit, List<String> loaded, Predicate<String> which) {
        List<String> found = loaded.stream().filter(which).toList();
        assertTrue(
                found.size() <= limit,
                () -> found.size() + " classes before the first frame, " + limit + " at most:\n"
                        + String.join("\n", found.stream().sorted().toList()));
    }

    /// Without what the virtual machine makes for lambdas, which are as many as it happens to spin.
    private List<String> loaded() throws IOException {
        List<String> names = new ArrayList<>();
        Process panel = start();
        try (var in = new BufferedReader(new InputStreamReader(panel.getInputStream(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null && !line.startsWith(AFTER_THE_FIRST_FRAME + " ")) {
                String name = line.split(" ", 2)[0];
                if (line.contains(" source: ") && !name.contains("Lambda") && !name.contains("$$")) {
                    names.add(name);
                }
                line = in.readLine();
            }
            assertTrue(line != null, () -> "the panel did not come; it said last: " + names.getLast());
        } finally {
            panel.destroy();
        }
        return names;
    }

    private Process start() throws IOException {
        Path settings = home.resolve("config/baliewijzer/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{ \"municipality\": \"Delft\" }");
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "@installer/java-options.txt",
                        "-Xlog:class+load:stdout:none",
                        "-Dbaliewijzer.home=" + Path.of("styles").toAbsolutePath(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--module",
                        "nl.baliewijzer/nl.baliewijzer.Main")
                .redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        builder.environment().put("HOME", home.toString());
        return builder.start();
    }
}
