package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.JsonFault;
import nl.baliewijzer.json.ShapeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {
    private static final Path GUIDE = Path.of("docs/inhoud.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d{3}) \\|");

    static List<Fault> faults() {
        return Stream.<Fault[]>of(JsonFault.values(), ShapeFault.values(), ContentFault.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Test
    void theGuideHasARowForEveryCodeAndNoOther() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(GUIDE))
                .results()
                .map(row -> row.group(1))
                .sorted()
                .toList();

        assertEquals(faults().stream().map(Fault::name).sorted().toList(), rows);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aSentenceStartsWithACapitalAndSaysWhatToDo(Fault fault) {
        assertTrue(fault.text().matches("(?s)(\\p{Lu}|‘|%s).*"), fault.text());
        assertTrue(fault == ShapeFault.S017 || fault.text().endsWith("."), fault.text());
    }
}
