package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.settings.UsageFile.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageFileTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    Path temp;

    private UsageFile file() {
        return new UsageFile(Optional.of(temp));
    }

    @Test
    void countsByMonthWithTheLastOneFirst() {
        file().count(Use.OPENED, NOVEMBER);
        file().count(Use.OPENED, NOVEMBER);
        file().count(Use.FINISHED, NOVEMBER);
        file().count(Use.PRACTISED, NOVEMBER.plusMonths(1));
        assertEquals(
                List.of(
                        Map.entry(NOVEMBER.plusMonths(1), Map.of(Use.PRACTISED, 1)),
                        Map.entry(NOVEMBER, Map.of(Use.OPENED, 2, Use.FINISHED, 1))),
                List.copyOf(file().read().entrySet()));
    }

    /// No day, no time, no order: a month, a word of three and a number.
    @Test
    void holdsNothingElse() throws IOException {
        file().count(Use.OPENED, NOVEMBER);
        file().count(Use.FINISHED, NOVEMBER);
        String text = Files.readString(temp.resolve(UsageFile.NAME));
        assertEquals("{\"2026-11\":{\"opened\":1,\"finished\":1}}", text.replaceAll("\\s", ""));
        try (Stream<Path> files = Files.list(temp)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aMonthIsForgottenAfterTwoYears() {
        for (int month = 0; month < 30; month++) {
            file().count(Use.OPENED, NOVEMBER.plusMonths(month));
        }
        assertEquals(24, file().read().size());
        assertEquals(NOVEMBER.plusMonths(29), file().read().firstKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"2026-13\":{\"opened\":1}}",
                "{\"2026-11\":7}",
                "{\"2026-11\":{\"opened\":-1}}",
                "{\"2026-11\":{\"opened\":1e15}}"
            })
    void whatIsBrokenCountsAsNone(String text) throws IOException {
        Files.writeString(temp.resolve(UsageFile.NAME), text);
        assertTrue(file().read().values().stream().allMatch(Map::isEmpty));
        file().count(Use.OPENED, NOVEMBER);
        assertEquals(Map.of(Use.OPENED, 1), file().read().get(NOVEMBER));
    }

    @Test
    void withoutAFolderOrARightToWriteNothingIsCounted() throws IOException {
        new UsageFile(Optional.empty()).count(Use.OPENED, NOVEMBER);
        Path file = Files.writeString(temp.resolve("bestand"), "x");
        UsageFile nowhere = new UsageFile(Optional.of(file));
        nowhere.count(Use.OPENED, NOVEMBER);
        assertTrue(nowhere.read().isEmpty());
    }

    @Test
    void isOffUnlessCentralManagementSwitchesItOn() throws IOException {
        ChoicesFile choices = new ChoicesFile(Optional.of(temp));
        assertFalse(new SettingsStore(Central.NONE, choices).usage().isPresent());
        Path central = Files.writeString(temp.resolve("beheer.json"), "{\"countUse\": true}");
        assertTrue(new SettingsStore(Central.of(List.of(new JsonFile(central))), choices)
                .usage()
                .isPresent());
    }
}
