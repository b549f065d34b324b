package nl.baliewijzer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `script/weaknesses` says of parts, with a database that was made for it.
class WeaknessesTest {
    private final Map<String, String> parts = new TreeMap<>();
    private final Map<String, String> entries = new TreeMap<>();

    @TempDir
    Path folder;

    @Test
    void aPartIsNamedWhenItsVersionIsInARangeOrInTheListAndOnlyThen() throws IOException, InterruptedException {
        part("before-the-repair", "2.9.0", range("0", "2.10.0"));
        part("repaired", "2.10.0", range("0", "2.10.0"));
        part("before-the-fault", "2.9", range("2.9.1", "2.10.0"));
        part("candidate", "2.10.0-RC1", range("0", "2.10.0"));
        part("later", "3.0.0", range("2.0.0", "2.10.0"));
        part("listed", "1.2", "\"versions\": [\"1.1\", \"1.2\"]");
        part("not-listed", "1.3", "\"versions\": [\"1.1\", \"1.2\"]");
        entries.put("not-ours", entry("not-ours", "\"versions\": [\"1\"]"));
        assertEquals(
                List.of(
                        "id-before-the-repair org.example:before-the-repair 2.9.0: A hole",
                        "id-candidate org.example:candidate 2.10.0-RC1: A hole",
                        "id-listed org.example:listed 1.2: A hole",
                        "7 parts looked up in 8 entries: 3 weaknesses.",
                        "answered 1"),
                said());
    }

    private void part(String name, String version, String affected) {
        parts.put(name, "{\"group\": \"org.example\", \"name\": \"" + name + "\", \"version\": \"" + version + "\"}");
        entries.put(name, entry(name, affected));
    }

    private static String entry(String name, String affected) {
        return "{\"id\": \"id-" + name
                + "\", \"summary\": \"A hole\", \"affected\": [{\"package\": {\"name\": \"org.example:" + name + "\"}, "
                + affected + "}]}";
    }

    private static String range(String introduced, String fixed) {
        return "\"ranges\": [{\"events\": [{\"introduced\": \"" + introduced + "\"}, {\"fixed\": \"" + fixed + "\"}]}]";
    }

    private List<String> said() throws IOException, InterruptedException {
        var list = Files.writeString(
                folder.resolve("parts.json"), "{\"components\": [" + String.join(", ", parts.values()) + "]}");
        var database = folder.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(database))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey() + ".json"));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var gson = Path.of(
                Gson.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        gson.toString(),
                        "installer/Weaknesses.java",
                        list.toString(),
                        database.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return (said + "answered " + process.waitFor()).lines().toList();
    }
}
