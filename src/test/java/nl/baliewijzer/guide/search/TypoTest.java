package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {
    @ParameterizedTest
    @CsvSource({
        "politie, politie, 0",
        "polite, politie, 1",
        "pollitie, politie, 1",
        "poltiie, politie, 1",
        "bolitie, politie, 1",
        "arbeidsinspectei, arbeidsinspectie, 1",
        "abeidsinspektie, arbeidsinspectie, 2",
        "tolk, paspoort, 3",
        "tolk, tolkentelefoon, 3"
    })
    void errorsInAWholeWord(String typed, String word, int errors) {
        assertEquals(errors, new Typo(typed).whole(word));
    }

    @ParameterizedTest
    @CsvSource({"arbied, arbeidsinspectie, 1", "comen, comensha, 0", "tollk, tolkentelefoon, 1", "shop, politie, 3"})
    void errorsInABeginning(String typed, String word, int errors) {
        assertEquals(errors, new Typo(typed).beginning(word));
    }

    @ParameterizedTest
    @CsvSource({"pas, 0", "tolk, 1", "politie, 1", "inspectie, 2", "meldcode, 2", "0703614747, 0"})
    void oneErrorFromFourLettersAndTwoFromEight(String typed, int forgiven) {
        assertEquals(forgiven, Typo.forgiven(typed));
    }
}
