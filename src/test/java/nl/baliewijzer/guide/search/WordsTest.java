package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0703614747, 0703614747",
        "070-361, 070361",
        "070 361 47 47, 0703614747",
        "(070) 361.47.47, 0703614747",
        "+31 70 361 47 47, 0703614747",
        "+31 (0)70 3614747, 0703614747",
        "0031703614747, 0703614747",
        "06-14007438, 0614007438",
        "112, 112",
        "6.250, 6250"
    })
    void numbersOfAQueryAreWhole(String query, String word) {
        assertEquals(List.of(word), Words.inQuery(query));
    }

    @Test
    void aNumberInATextIsFoundFromEachGroupOn() {
        assertEquals(
                List.of("bel", "0703614747", "3614747", "4747", "47"),
                Words.inText("Bel 070 361 47 47").stream().map(Token::word).toList());
    }

    @Test
    void wordsLoseCaseAndAccents() {
        assertEquals(List.of("een", "coordinator", "client"), Words.inQuery("Één coördinator, CLIËNT!"));
        assertEquals(List.of("een"), Words.inQuery("e\u0301e\u0301n"));
    }

    @Test
    void lettersOfTheTableAreThoseOfUnicode() {
        IntStream.rangeClosed('À', 'ž')
                .mapToObj(Character::toString)
                .filter(letter ->
                        Normalizer.normalize(letter, Normalizer.Form.NFD).length() == 2)
                .forEach(letter -> assertEquals(
                        List.of(Normalizer.normalize(letter, Normalizer.Form.NFD)
                                .substring(0, 1)
                                .toLowerCase(java.util.Locale.ROOT)),
                        Words.inQuery(letter),
                        letter));
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "  Zorgcoördinator: 070 361";
        List<Token> tokens = Words.inText(text);
        assertEquals(
                "Zorgcoördinator",
                text.substring(tokens.getFirst().from(), tokens.getFirst().until()));
        assertEquals(
                "070 361", text.substring(tokens.get(1).from(), tokens.get(1).until()));
        assertEquals(
                "070 3",
                text.substring(
                        tokens.get(1).from(), Words.after(text, tokens.get(1).from(), 4)));
    }

    @Test
    void aQueryWithoutLettersOrDigitsHasNoWords() {
        for (String query : List.of("", " ", "-", "?!", "\ud83d")) {
            assertEquals(List.of(), Words.inQuery(query));
        }
    }

    @Test
    void aPastedPageIsCutShort() {
        assertEquals(10, Words.inQuery("a b c d e f g h i j k l m").size());
        assertEquals(100, Words.inQuery("x".repeat(5000)).getFirst().length());
    }
}
