package nl.baliewijzer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/// Pins the text in which Gson tells where it is; if this fails after an update, mend [Position].
class PositionTest {
    @Test
    void gsonStillTellsTheLineInItsText() throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader("[\n\n  7]"))) {
            reader.beginArray();
            var _ = reader.peek();

            assertEquals("JsonReader at line 3 column 4 path $[0]", reader.toString());
            assertEquals(3, new Position(reader).line());
            assertEquals("$[0]", new Position(reader).path());
        }
    }

    @Test
    void theLineIsThatOfTheReaderEvenIfANameLooksLikeOne() throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader("{\n\" at line 99 column 9\": 1}"))) {
            reader.beginObject();
            var _ = reader.nextName();

            assertEquals(2, new Position(reader).line());
        }
    }
}
