package nl.baliewijzer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a line ends, and that Gson never asks for the next one too early.
class LineReaderTest {
    @Test
    void aLineIsHandedOutAtATime() {
        assertEquals(List.of("1 a\n", "2 \n", "3 bc\r\n", "4 d"), handed("a\n\nbc\r\nd", 10));
    }

    @Test
    void aLineThatDoesNotFitKeepsItsNumber() {
        assertEquals(List.of("1 ab", "1 c\n", "2 d\n"), handed("abc\nd\n", 2));
    }

    @Test
    void nothingIsLineZero() {
        assertEquals(List.of(), handed("", 10));
        assertEquals(0, new LineReader("").line());
    }

    private static List<String> handed(String text, int most) {
        LineReader lines = new LineReader(text);
        List<String> all = new ArrayList<>();
        char[] buffer = new char[most];
        for (int count = lines.read(buffer, 0, most); count >= 0; count = lines.read(buffer, 0, most)) {
            all.add(lines.line() + " " + String.valueOf(buffer, 0, count));
        }
        return all;
    }

    /// Whatever stands at the end of a line; if this fails after an update of Gson, it reads ahead.
    @ParameterizedTest
    @ValueSource(strings = {"1", "-1.5e3", "true", "false", "null", "\"a\"", "\"\\u00eb\""})
    void gsonStandsOnTheLineOfTheValueItLooksAt(String value) throws IOException {
        LineReader lines = new LineReader("[\n" + value + "\n,\n" + value + "\n\n]\n");
        try (JsonReader reader = new JsonReader(lines)) {
            reader.beginArray();
            for (int wanted : List.of(2, 4)) {
                var _ = reader.peek();
                assertEquals(wanted, lines.line());
                reader.skipValue();
            }
            assertEquals(JsonToken.END_ARRAY, reader.peek());
            assertEquals(6, lines.line());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\": 1", "\"a\"\n:\n1", "\"a\" : 1"})
    void gsonStandsOnTheLineOfTheNameItRead(String member) throws IOException {
        LineReader lines = new LineReader("{\n\n" + member + "\n}");
        try (JsonReader reader = new JsonReader(lines)) {
            reader.beginObject();
            assertEquals("a", reader.nextName());
            assertEquals(3, lines.line());
        }
    }
}
