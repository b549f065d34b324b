package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var expected = AllSettings.rows().stream().map(BeheerTest::row).toList();
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
        var central = Central.of(List.of(new JsonFile(file)));
        assertEquals(List.of(), central.problems());
        assertTrue(central.values().settings().size() > 3);
    }

    private static <T> String row(Setting<T> setting) {
        var who = switch (setting.say()) {
            case EMPLOYEE -> "medewerker";
            case CENTRAL_FIRST -> "beheer, anders medewerker";
            case CENTRAL -> "beheer";
        };
        return "| `" + setting.id() + "` | "
                + setting.builtIn()
                        .map(value -> "`" + setting.written(value) + "`")
                        .orElse("leeg") + " | " + setting.rule() + " | " + who
                + " | " + setting.about() + " |";
    }
}
