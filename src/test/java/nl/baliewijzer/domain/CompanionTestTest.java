package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionTestTest {
    @ParameterizedTest
    @CsvSource({
        "Bel de politie, politie",
        "POLITIEBUREAU, politie",
        "vermelding, melding",
        "Alarmknop, alarm",
        "iets verdachts, verdacht",
    })
    void tellingWordsAreFoundInsideLongerWords(String text, String word) {
        assertEquals(Optional.of(word), CompanionTest.fails(text));
    }

    @ParameterizedTest
    @CsvSource({"Een moment", "Openingstijden", "Noodnummer", "Iets opgevallen?", "''"})
    void ordinaryWordsPass(String text) {
        assertEquals(Optional.empty(), CompanionTest.fails(text));
    }
}
