package nl.baliewijzer.guide.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Judges the brake by whole sentences: is somebody who types this warned, and is nobody warned without a reason.
class FreshSentencesTest {
    private final Brake brake = new Brake(Clocks.NOW);

    @Test
    void sentencesThatThePatternsWereTunedOn() throws IOException {
        Judged judged = judged("fresh-tuned.tsv");
        assertEquals(200, judged.sentences());
        assertTrue(judged.recall() >= 0.95, judged::toString);
        assertTrue(judged.falseAlarms() <= 0.03, judged::toString);
    }

    @Test
    void sentencesThatThePatternsHaveNotSeen() throws IOException {
        Judged judged = judged("fresh-unseen.tsv");
        assertEquals(100, judged.sentences());
        assertTrue(judged.recall() >= 0.90, judged::toString);
        assertTrue(judged.falseAlarms() <= 0.03, judged::toString);
    }

    @Test
    void sentencesOfSomebodyElse() throws IOException {
        Judged judged = judged("fresh-by-another.tsv");
        assertEquals(80, judged.sentences());
        assertTrue(judged.recall() >= 0.90, judged::toString);
        assertTrue(judged.falseAlarms() <= 0.03, judged::toString);
    }

    private Judged judged(String file) throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
            List<String[]> yes =
                    lines.stream().filter(line -> line[0].equals("yes")).toList();
            List<String[]> no =
                    lines.stream().filter(line -> line[0].equals("no")).toList();
            List<String> missed = yes.stream()
                    .filter(line -> brake.finds(line[2]).isEmpty())
                    .map(line -> line[1] + ": " + line[2])
                    .toList();
            List<String> wrong = no.stream()
                    .filter(line -> !brake.finds(line[2]).isEmpty())
                    .map(line -> brake.leftOut(line[2]))
                    .toList();
            return new Judged(yes.size(), no.size(), missed, wrong);
        }
    }

    private record Judged(int yes, int no, List<String> missed, List<String> wrong) {
        int sentences() {
            return yes + no;
        }

        double recall() {
            return 1 - (double) missed.size() / yes;
        }

        double falseAlarms() {
            return (double) wrong.size() / no;
        }

        @Override
        public String toString() {
            return "caught " + (yes - missed.size()) + " of " + yes + ", false alarms " + wrong.size() + " of " + no
                    + "\nmissed:\n" + String.join("\n", missed) + "\nwrong:\n" + String.join("\n", wrong);
        }
    }
}
