package nl.baliewijzer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftFaultTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (D\\d{3}) \\|");

    @Test
    void theGuideHasARowForEveryCodeAndNoOther() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(Path.of("docs/beheer.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertEquals(Stream.of(DraftFault.values()).map(DraftFault::name).toList(), rows);
    }

    @Test
    void everySentenceSaysWhatIsTheMatterAndEnds() {
        assertTrue(Stream.of(DraftFault.values()).allMatch(fault -> fault.text().matches("(?s)(\\p{Lu}|‘).*[.!?]")));
    }
}
