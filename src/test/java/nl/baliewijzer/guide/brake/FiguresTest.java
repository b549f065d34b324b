package nl.baliewijzer.guide.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Signal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Brake brake = new Brake(Clocks.NOW);

    @Test
    void whatTheSentencesHoldIsFoundAndNothingElse() {
        Figures figures = Figures.of(brake, Sentence.made());
        assertEquals(List.of(), figures.faults(), figures::toString);
        assertTrue(figures.exactness() >= 0.98, figures::toString);
    }

    @Test
    void sentencesThatShapedNothingAreJudgedAlike() {
        Figures figures = Figures.of(brake, Sentence.heldOut());
        assertTrue(figures.recall() >= 0.95, () -> figures + String.join("\n", figures.faults()));
        assertTrue(figures.precision() >= 0.98, () -> figures + String.join("\n", figures.faults()));
    }

    @Test
    void inHurriedSentencesMostIsFoundAndHardlyAnythingWrong() {
        Figures figures = Figures.of(brake, Sentence.hurried());
        assertTrue(figures.recall() >= 0.75, () -> figures + String.join("\n", figures.faults()));
        assertTrue(figures.precision() >= 0.95, () -> figures + String.join("\n", figures.faults()));
    }

    @Test
    void theTablesAreLongEnoughAndHalfOfThemIsClean() {
        List<Sentence> all = Stream.of(Sentence.made(), Sentence.heldOut(), Sentence.hurried())
                .flatMap(List::stream)
                .toList();
        long clean =
                all.stream().filter(sentence -> sentence.wanted().isEmpty()).count();
        assertTrue(all.size() >= 300, () -> "sentences: " + all.size());
        assertTrue(clean * 2 >= all.size(), () -> "clean: " + clean);
        assertEquals(all.size(), all.stream().map(Sentence::text).distinct().count());
    }

    @Test
    void noSentenceOfTheContentIsMarked() {
        Loaded loaded = new Library().load(Optional.empty(), Optional.empty());
        if (!(loaded instanceof Loaded.Ok ok)) {
            Assertions.fail(loaded.toString());
            return;
        }
        Catalogue catalogue = ok.catalogue();
        List<String> marked = Stream.concat(
                        catalogue.signals().stream().map(Signal::sentence),
                        catalogue.prompts().stream().map(Prompt::text))
                .filter(sentence -> !brake.finds(sentence).isEmpty())
                .toList();
        assertEquals(List.of(), marked);
    }
}
