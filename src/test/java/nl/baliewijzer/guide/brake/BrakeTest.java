package nl.baliewijzer.guide.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrakeTest {
    private final Brake brake = new Brake(Clocks.NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mevrouw Yildiz zei niets.                       | Mevrouw [naam] zei niets.
                    De cliënt woont op Kerkstraat 12, 1234 AB Delft. | De cliënt woont op [adres] Delft.
                    De begeleider gaf 06-12345678 op.               | De begeleider gaf [telefoonnummer] op.
                    De cliënt is geboren in 1988.                   | De cliënt is geboren in [datum].
                    Stuur het naar a.test@voorbeeld.nl.             | Stuur het naar [e-mailadres].
                    Buiten stond 12-ABC-3.                          | Buiten stond [kenteken].
                    Loon op NL13 TEST 0123 4567 89.                 | Loon op [rekeningnummer].
                    Paspoort NX1P2K3L4 lag op tafel.                | Paspoort [nummer] lag op tafel.
                    """)
    void theSentenceStaysReadable(String typed, String said) {
        assertEquals(said, brake.leftOut(typed));
    }

    @Test
    void aSentenceWithoutAnyoneInItStaysAsItIs() {
        String typed = "De cliënt keek om 10:30 drie keer naar balie 4.";
        assertEquals(typed, brake.leftOut(typed));
        assertEquals("", brake.leftOut(""));
    }

    @Test
    void whoIsKnownByNameIsFoundAgainWithoutATitle() {
        assertEquals(
                "De heer [naam] kwam mee. [naam] tekende, zei [naam].",
                brake.leftOut("De heer Ivan Petrov kwam mee. Petrov tekende, zei Ivan."));
    }

    @Test
    void theParticleOfANameIsNotLookedForAgain() {
        assertEquals(
                "Mevrouw [naam] kwam. Van wie is de pas?", brake.leftOut("Mevrouw Van Test kwam. Van wie is de pas?"));
    }

    @Test
    void spacesAndHyphensOfOtherProgramsCountAsOrdinaryOnes() {
        assertEquals("Bel [telefoonnummer].", brake.leftOut("Bel 06\u00a012\u00a034\u00a056\u00a078."));
        assertEquals("Bel [telefoonnummer].", brake.leftOut("Bel 06\u201312345678."));
        assertEquals("Mevrouw [naam].", brake.leftOut("Mevrouw O\u2019Neill."));
    }

    @Test
    void overlappingFindsAreOneOfTheLongestKind() {
        String typed = "Hij belde +48 725 763 863 op.";
        assertEquals(
                List.of(Identifying.PHONE),
                brake.finds(typed).stream().map(Find::kind).toList());
    }

    @Test
    void aDateOfTheLastYearsIsOfBirthOnlyWhenThatIsSaid() {
        assertEquals(List.of(), brake.finds("De cliënt kwam op 12-03-2024 naar Nederland."));
        assertEquals("Het kind is geboren op [datum].", brake.leftOut("Het kind is geboren op 12-03-2024."));
        assertEquals(List.of(), brake.finds("Geboren zijn ze later dan 12-03-2031."));
    }

    @Test
    void whatIsLongAgoMovesOnWithTheClock() {
        Brake later = new Brake(Clock.offset(Clocks.NOW, Duration.ofDays(366 * 4)));
        assertEquals(List.of(), brake.finds("Op 12-03-2024 was dat zo."));
        assertEquals(1, later.finds("Op 12-03-2024 was dat zo.").size());
    }

    @Test
    void everyKindSaysWhatWasLeftOutInBrackets() {
        for (Identifying kind : Identifying.values()) {
            assertEquals("[]", kind.placeholder().replaceAll("[a-z-]+", ""), kind.name());
        }
    }

    @Test
    void aFindHoldsAtLeastOneCharacter() {
        assertThrows(IllegalArgumentException.class, () -> new Find(Identifying.NAME, 3, 3));
        assertThrows(IllegalArgumentException.class, () -> new Find(Identifying.NAME, -1, 3));
    }
}
