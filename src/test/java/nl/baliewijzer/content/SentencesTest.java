package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.Where;
import org.junit.jupiter.api.Test;

/// What a tick makes the employee say, written out, so that whoever reviews a change of the content reads it.
///
/// A sentence says no more than its chip. When one changes on purpose, change it in `sentences.tsv` as well.
class SentencesTest {
    private static final String GOLDEN = "sentences.tsv";

    private static List<String> golden() throws IOException {
        try (var file = SentencesTest.class.getResourceAsStream(GOLDEN)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String line(Signal signal) {
        String how = switch (signal.sense()) {
            case SEEN -> "gezien";
            case HEARD -> "gehoord";
            case SAID -> "gezegd door " + (signal.by().equals(Optional.of(Speaker.CLIENT)) ? "cliënt" : "begeleider");
        };
        return String.join("\t", how, signal.chip(), signal.sentence());
    }

    @Test
    void everyTickSaysWhatWasReviewed() throws IOException {
        var content = assertInstanceOf(Loaded.Ok.class, new Library().load(Optional.empty(), Optional.empty()));
        var now = content.catalogue().signals().stream()
                .filter(signal -> signal.where() == Where.DESK)
                .map(SentencesTest::line)
                .toList();
        assertEquals(String.join("\n", golden()), String.join("\n", now));
    }
}
