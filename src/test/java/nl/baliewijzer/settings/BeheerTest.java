package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What docs/beheer.md promises is what the table of settings does.
class BeheerTest {
    private static final Path PAGE = Path.of("docs/beheer.md");

    @TempDir
    Path folder;

    @Test
    void thePageHasARowForEverySettingInTheOrderOfTheTable() throws IOException {
        var expected = Arrays.stream(SettingKey.values()).map(BeheerTest::row).toList();
        var rows = Files.readString(PAGE)
                .lines()
                .dropWhile(line -> !line.startsWith("| naam "))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", rows));
    }

    @Test
    void theExampleOnThePageWorks() throws IOException {
        var page = Files.readString(PAGE);
        var start = page.indexOf("```json\n") + "```json\n".length();
        var file = Files.writeString(folder.resolve("beheer.json"), page.substring(start, page.indexOf("```", start)));
        var central = Central.of(new JsonFile(file));
        assertEquals(List.of(), central.problems());
        assertTrue(central.values().size() > 3);
    }

    private static String row(SettingKey key) {
        var who = switch (key.say()) {
            case EMPLOYEE -> "medewerker";
            case CENTRAL_FIRST -> "beheer, anders medewerker";
            case CENTRAL -> "beheer";
        };
        return "| `" + key.id() + "` | "
                + key.builtIn().map(value -> "`" + value + "`").orElse("leeg") + " | " + key.rule() + " | " + who
                + " | " + key.about() + " |";
    }
}
