package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nl.baliewijzer.guide.search.Marked.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {
    private final Index index = new Index(List.of(
            new Searchable(
                    HitKind.CONTACT,
                    "shop",
                    "SHOP Den Haag",
                    List.of("Advies en opvang", "070 361 47 47"),
                    List.of("Tolk")),
            new Searchable(HitKind.TOPIC, "vorm", "Arbeidsuitbuiting", List.of("Werken zonder loon"), List.of()),
            new Searchable(HitKind.PROMPT, "plek", "Heeft u al een plek om te wonen?", List.of(), List.of()),
            new Searchable(
                    HitKind.PROMPT,
                    "kamer",
                    "Is de kamer fijn? Waar woont u?",
                    List.of("wonen, werk, plek"),
                    List.of())));

    @ParameterizedTest
    @CsvSource({
        "shop, shop",
        "sho, shop",
        "0703614747, shop",
        "361-47, shop",
        "tolk, shop",
        "opvng, shop",
        "arbeidsuitbuitng, vorm",
        "uitbuiting, vorm",
        "lonen, vorm",
        "opvangplek, shop",
        "plek om te wonen, plek"
    })
    void findsFirst(String query, String id) {
        assertEquals(id, index.find(query).hits().getFirst().id());
    }

    @ParameterizedTest
    @CsvSource({"xyz", "shap", "0703614748", "?", "s"})
    void findsNothingForWhatIsNotThere(String query) {
        List<String> expected = query.equals("shap") ? List.of("shop") : List.of();
        assertEquals(expected, index.find(query).hits().stream().map(Hit::id).toList());
    }

    @Test
    void allWordsComeBeforeSomeWords() {
        assertEquals(
                List.of("kamer", "plek"),
                index.find("kamer plek").hits().stream().map(Hit::id).toList());
    }

    @Test
    void aBeginningIsMarkedAsFarAsItWasTyped() {
        Hit hit = index.find("070 36").hits().getFirst();
        assertEquals("070 361 47 47", hit.excerpt().text());
        assertEquals(List.of(new Mark(0, 6)), hit.excerpt().marks());
    }

    @Test
    void aPartOfACompoundIsMarkedWhereItStands() {
        assertEquals(
                List.of(new Mark(7, 17)),
                index.find("uitbuiting").hits().getFirst().title().marks());
    }

    @Test
    void aWordWithAnErrorIsMarkedWhole() {
        assertEquals(
                List.of(new Mark(10, 16)),
                index.find("opvnag").hits().getFirst().excerpt().marks());
    }

    @Test
    void aLongLineIsShownAroundItsFirstMark() {
        String filler = String.join(
                " ", IntStream.range(0, 60).mapToObj(number -> "woord").toList());
        Index one = new Index(List.of(
                new Searchable(HitKind.TOPIC, "lang", "Titel", List.of(filler + " naald " + filler), List.of())));
        Marked excerpt = one.find("naald").hits().getFirst().excerpt();
        Mark mark = excerpt.marks().getFirst();
        assertEquals("naald", excerpt.text().substring(mark.from(), mark.until()));
        assertEquals("…", excerpt.text().substring(0, 1));
    }

    @Test
    void anEmptyCatalogueFindsNothing() {
        assertEquals(List.of(), new Index(List.of()).find("iets").hits());
    }
}
