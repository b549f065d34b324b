package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "paspoort, paspoorten",
        "werkgever, werkgevers",
        "brief, brieven",
        "huis, huizen",
        "man, mannen",
        "vraag, vragen",
        "vraagt, vragen",
        "werkt, werken",
        "adres, adressen",
        "vergoeding, vergoedingen",
        "mogelijkheid, mogelijkheden",
        "orgaan, organen",
        "loonstrook, loonstroken",
        "goed, goede",
        "sleutel, sleutels",
        "collega, collega",
        "contract, contracten"
    })
    void formsOfAWordShareTheirStem(String one, String other) {
        assertEquals(Stem.of(one), Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"loon, lonend", "kind, kinderhandel", "pas, paspoort", "tolk, taal", "huis, huur"})
    void differentWordsDoNot(String one, String other) {
        assertNotEquals(Stem.of(one), Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"112", "0703614747", "de", "een", "s"})
    void numbersAndShortWordsStayAsTheyAre(String word) {
        assertEquals(word, Stem.of(word));
    }
}
