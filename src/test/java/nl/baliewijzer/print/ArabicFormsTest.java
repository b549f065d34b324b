package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The expected forms are those of the tables of Unicode, written as their numbers so that an editor cannot turn them.
class ArabicFormsTest {
    private final ArabicForms forms = new ArabicForms();

    private static String points(String text) {
        return text.codePoints()
                .mapToObj("%04X"::formatted)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // beh, initial, medial and final
        "ببب, FE91 FE92 FE90",
        "ب, FE8F",
        // reh does not join to what follows
        "بربر, FE91 FEAE FE91 FEAE",
        "دار, FEA9 FE8D FEAD",
        // hamza joins to nothing
        "شيء, FEB7 FEF2 FE80",
        // lam and alef are one, alone and after a letter that joins
        "لا, FEFB",
        "بلا, FE91 FEFC",
        "الآن, FE8D FEF5 FEE5",
        "الإجابة, FE8D FEF9 FE9F FE8E FE91 FE94",
        "لأعرف, FEF7 FECB FEAE FED1",
        "نعم, FEE7 FECC FEE2",
        "هل, FEEB FEDE",
        "مترجم, FEE3 FE98 FEAE FE9F FEE2"
    })
    void everyLetterHasTheFormOfItsPlace(String word, String expected) {
        assertEquals(expected, points(forms.join(word)));
    }

    @Test
    void wordsDoNotJoinOverASpaceAndMarksOfVowelsAreLeftOut() {
        assertEquals(forms.join("نعم") + " " + forms.join("لا"), forms.join("نعم لا"));
        assertEquals(forms.join("مترجما"), forms.join("مُترجِماً"));
    }

    @Test
    void everythingElseStaysWhatItIs() {
        assertEquals("Ja, 12 ؟ ć 您", forms.join("Ja, 12 ؟ ć 您"));
        assertEquals("", forms.join(""));
    }
}
