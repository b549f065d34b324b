package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for any text that anybody may type.
class SearchPropertiesTest {
    private static final String LETTERS = "aeiouvzstnrdéÏß0123456789 -+()@./'\"\u0301\u200f\ud83d\ude00\n\t\u0000Ĳłﬁ";

    private final Search search = Search.over(Bundle.CATALOGUE);

    @Test
    void anyTextGivesAnAnswerInOrder() {
        texts().forEach(text -> {
            List<Hit> hits = search.find(text, false).hits();
            List<Hit> sorted = hits.stream()
                    .sorted(Comparator.comparingDouble(Hit::score).reversed())
                    .toList();
            assertEquals(sorted, hits, text);
            assertEquals(hits.size(), hits.stream().map(Bundle::name).distinct().count(), text);
        });
    }

    @Test
    void theSameTextGivesTheSameAnswer() {
        Search again = Search.over(Bundle.CATALOGUE);
        texts().limit(300).forEach(text -> assertEquals(search.find(text, true), again.find(text, true), text));
    }

    @Test
    void everyHitOfOneWordIsMarkedUnlessOnlyHiddenWordsMatch() {
        long marked = search.find("paspoort", false).hits().stream()
                .filter(hit ->
                        !hit.title().marks().isEmpty() || !hit.excerpt().marks().isEmpty())
                .count();
        assertTrue(marked > 10);
    }

    @Test
    void groupsHoldTheSameHitsWithTheBestFirst() {
        texts().limit(300).map(text -> search.find(text, false)).forEach(results -> {
            List<Results.Group> groups = results.groups();
            assertEquals(
                    results.hits().size(),
                    groups.stream().mapToInt(group -> group.hits().size()).sum());
            if (!results.hits().isEmpty()) {
                assertEquals(results.hits().getFirst(), groups.getFirst().hits().getFirst());
            }
        });
    }

    @Test
    void excerptsStayShort() {
        texts().flatMap(text -> search.find(text, false).hits().stream())
                .forEach(hit -> assertTrue(hit.excerpt().text().length() <= 125, hit::toString));
    }

    /// Nonsense, and queries of the list with one letter changed; the seed is fixed, so a failure comes back.
    private static Stream<String> texts() {
        Random random = new Random(20261123);
        List<Bundle.Query> queries = Bundle.queries();
        return IntStream.range(0, 1500).mapToObj(turn -> {
            StringBuilder text = new StringBuilder(
                    turn % 2 == 0
                            ? ""
                            : queries.get(random.nextInt(queries.size())).text());
            for (int letter = random.nextInt(1, turn % 50 == 0 ? 400 : 12); letter > 0; letter--) {
                text.insert(random.nextInt(text.length() + 1), LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            return text.toString();
        });
    }
}
