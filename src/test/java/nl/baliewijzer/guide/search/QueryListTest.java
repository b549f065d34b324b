package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.guide.search.Bundle.Query;
import org.junit.jupiter.api.Test;

class QueryListTest {
    private final Search search = Search.over(Bundle.CATALOGUE);

    @Test
    void everyQueryFindsWhatIsWantedAmongTheFirstThree() {
        assertEquals(
                List.of(),
                Bundle.queries().stream().filter(query -> !finds(query, 3)).toList());
    }

    @Test
    void nineteenOfTwentyQueriesFindItFirst() {
        List<Query> missed =
                Bundle.queries().stream().filter(query -> !finds(query, 1)).toList();
        assertTrue(missed.size() <= Bundle.queries().size() / 20, missed::toString);
    }

    @Test
    void theListIsLongEnoughToJudgeBy() {
        assertTrue(Bundle.queries().size() >= 80);
    }

    @Test
    void everythingWantedIsInTheContent() {
        List<String> known = Entries.all(Bundle.CATALOGUE).stream()
                .map(entry -> entry.kind() + " " + entry.id())
                .toList();
        Stream<String> wanted = Bundle.queries().stream().flatMap(query -> query.wanted().stream());
        assertEquals(List.of(), wanted.filter(name -> !known.contains(name)).toList());
    }

    private boolean finds(Query query, int among) {
        return search.find(query.text(), query.atTheCounter()).hits().stream()
                .limit(among)
                .map(Bundle::name)
                .anyMatch(query.wanted()::contains);
    }
}
