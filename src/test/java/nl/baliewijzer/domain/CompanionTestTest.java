package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource({"In gewone taal", "Bezoekersinfo", "Noodnummer", "Iets opgevallen?", "''"})
    void ordinaryWordsPass(String text) {
        assertEquals(Optional.empty(), CompanionTest.fails(text));
    }

    /// What people named who saw only pictures of the first version.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Let op: kent de cliënt het adres? | Let op",
                "Iets opgevallen? | opgevallen",
                "Even apart | apart",
                "Lukt apart niet? | apart",
                "Met wie meekomt | meekomt",
                "Waar is de begeleider? | begeleider",
                "ander bewaart pas, de ander heeft hem | de ander",
                "een ander bewaart het paspoort | een ander",
                "Dring niet aan. | Dring",
                "Praat met hem alleen | hem alleen",
                "Dan spreek ik u kort alleen | u kort alleen",
                "Blijft u hier wachten? | wachten",
                "Voelt u zich veilig? | veilig",
                "Is er gevaar? | gevaar",
                "Het systeem is even traag. | systeem is even traag",
                "Ik ben over vijf minuten terug. | minuten",
                "U krijgt uw pas straks terug. | krijgt u",
                "Niemand kan meekijken? | meekijk",
                "Wie wordt er uitgebuit? | uitgebuit",
                "Deur dicht? Zeg ‘ja’. | ‘",
                "Bel de opvang | opvang",
                "Denk aan controle | controle",
                "Noteer wat u ziet | Noteer",
            })
    void oddWordsAreFoundAsTheyAreUsed(String text, String words) {
        assertEquals(Optional.of(words), CompanionTest.odd(text).map(found -> found.substring(0, words.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Andere taal",
                "Andere zinnen",
                "Iets anders",
                "Hoe heet de andere ouder van het kind?",
                "Toestemming",
                "Wilt u zolang in de wachtruimte plaatsnemen?",
                "Dit deel doe ik één voor één.",
                "Wie wilt u als getuigen?",
                "Hoe heeft u elkaar leren kennen?",
                "Ik kijk het even na.",
                "Zo'n formulier heeft iedereen, ook collega's.",
                "Hier is uw paspoort. Bergt u het goed op?",
                "Wilt u een nieuwe afspraak maken?",
                "Weet ik niet",
            })
    void whatAnAppointmentSaysIsNotOdd(String text) {
        assertEquals(Optional.empty(), CompanionTest.odd(text));
    }

    @Test
    void whatTellsIsOddToo() {
        CompanionTest.TELLING.forEach(word -> assertEquals(Optional.of(word), CompanionTest.odd(word)));
    }
}
