package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `script/weaknesses` says of a part, with a database that was made for it.
class WeaknessesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} from {1} until {2}: {3}")
    @CsvSource({
        "2.9.0, 0, 2.10.0, 1",
        "2.10.0, 0, 2.10.0, 0",
        "2.9, 2.9.1, 2.10.0, 0",
        "2.10.0-RC1, 0, 2.10.0, 1",
        "3.0.0, 2.0.0, 2.10.0, 0",
    })
    void aVersionIsInARangeOrNot(String version, String introduced, String fixed, int answer)
            throws IOException, InterruptedException {
        var affected = "\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"introduced\": \"" + introduced
                + "\"}, {\"fixed\": \"" + fixed + "\"}]}]";
        assertEquals(answer, answer(version, entry("org.example:part", affected)));
    }

    @Test
    void aVersionThatIsNamedCounts() throws IOException, InterruptedException {
        assertEquals(1, answer("1.2", entry("org.example:part", "\"versions\": [\"1.1\", \"1.2\"]")));
    }

    @Test
    void anotherPartDoesNotCount() throws IOException, InterruptedException {
        assertEquals(0, answer("1.2", entry("org.example:other", "\"versions\": [\"1.2\"]")));
    }

    private static String entry(String name, String affected) {
        return "{\"id\": \"GHSA-0\", \"summary\": \"A hole\", \"affected\": [{\"package\": {\"name\": \"" + name
                + "\"}, " + affected + "}]}";
    }

    private int answer(String version, String entry) throws IOException, InterruptedException {
        Path parts = Files.writeString(
                folder.resolve("parts.json"),
                "{\"components\": [{\"group\": \"org.example\", \"name\": \"part\", \"version\": \"" + version
                        + "\"}]}");
        Path database = folder.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(database))) {
            zip.putNextEntry(new ZipEntry("GHSA-0.json"));
            zip.write(entry.getBytes(StandardCharsets.UTF_8));
        }
        var gson = Path.of(
                Gson.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        gson.toString(),
                        "installer/Weaknesses.java",
                        parts.toString(),
                        database.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        assertTrue(said.contains("1 parts looked up in 1 entries"), said);
        assertEquals(code == 1, said.contains("GHSA-0 org.example:part " + version + ": A hole"), said);
        return code;
    }
}
