package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found in a text of any kind, and in one about the counter; a bar stands between two numbers.
class TextNumbersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Bel 015 260 9999                    ; 015 260 9999          ; 015 260 9999
            Bel 4499                            ; 4499                  ; 4499
            bel 42 nu                           ; 42                    ; 42
            Het nummer 44991 van de bode        ; 44991                 ; 44991
            Balie 4, toestel 4498               ; toestel 4498          ; toestel 4498
            Knop, of 4499                       ; ''                    ; 4499
            Knop, of 4499 of 4498               ; ''                    ; 4499|4498
            Knop, of 44 99                      ; ''                    ; 44 99
            De bode (015) 260 99 99             ; (015) 260 99 99       ; (015) 260 99 99
            De bode +31 (0)15 260 99 99         ; +31 (0)15 260 99 99   ; +31 (0)15 260 99 99
            De bode 0031 15 260 9999            ; 0031 15 260 9999      ; 0031 15 260 9999
            Spui 170, 2511 BT Den Haag          ; ''                    ; 170|2511
            112 of de bode, 4499                ; 112                   ; 112|4499
            Markt 87                            ; ''                    ; ''
            balie 12                            ; ''                    ; ''
            Links onder het blad, 2e lade       ; ''                    ; ''
            Vanaf 08:30, tot 17.00 uur          ; ''                    ; ''
            Kamer B214                          ; ''                    ; ''
            Label 42                            ; ''                    ; ''
            In 2024 belden 1.300 mensen         ; ''                    ; 2024
            """)
    void isFoundAsItIsWritten(String text, String anywhere, String atTheCounter) {
        assertEquals(anywhere, String.join("|", TextNumbers.in(text)));
        assertEquals(atTheCounter, String.join("|", TextNumbers.ofCounter(text)));
    }

    /// Ways to write a number that a person would dial, found whole wherever they stand.
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "070 361 47 47",
                "070-361 47 47",
                "070-3614747",
                "0703614747",
                "070 3614747",
                "070 36 14 747",
                "070.361.47.47",
                "070/361 47 47",
                "070 - 361 47 47",
                "070 – 361 47 47",
                "(070) 361 47 47",
                "(070)361 47 47",
                "(070) 361.47.47",
                "+31 70 361 47 47",
                "+31703614747",
                "+31-70-361 47 47",
                "+31 (0)70 361 47 47",
                "+31(0)703614747",
                "+31 070 361 47 47",
                "0031 70 361 47 47",
                "0031703614747",
                "00 31 70 361 47 47",
                "+32 2 123 45 67",
                "0032 2 123 45 67",
                "+49 2821 84 67 89",
                "+44 20 7946 0958",
                "06 12 34 56 78",
                "06-12345678",
                "0612345678",
                "0182 123 456",
                "0182-12 34 56",
                "088 123 45 67",
                "0900 8844",
                "0900-8844",
                "0900.8844",
                "09008844",
                "0800 2000",
                "(0800) 2000",
                "0800 0221 223",
                "0800 022 12 23",
                "112",
                "1-1-2",
                "1 1 2",
                "1.1.2",
                "１１２",
                "０７０ ３６１ ４７ ４７",
                "14 070",
                "14070",
                "116 123",
                "toestel 4410",
                "tst. 4410",
                "intern 4410",
                "070 361 47 47 toestel 12",
                "70 361 47 47 1"
            })
    void everyWayToWriteANumberIsFoundWhole(String number) {
        for (String text : List.of("%s", "Bel ons: %s.", "Kantoor (%s), of mail.", "Eerst %s, dan %s", "tel:%s")) {
            List<String> found = TextNumbers.in(text.replace("%s", number));

            assertTrue(found.contains(number), text + " gave " + found);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            112/0900 8844                       ; 112|0900 8844
            112 of 0900-8844                    ; 112|0900-8844
            0900 8844/112                       ; 0900 8844|112
            bel-112a                            ; 112
            070 361 47 47 en 070 361 47 48      ; 070 361 47 47|070 361 47 48
            """)
    void numbersBesideEachOtherAreApart(String text, String numbers) {
        assertEquals(numbers, String.join("|", TextNumbers.in(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Van 01-12-2026 tot 03-01-2027",
                "Van 2026-12-01 tot 2027-01-03",
                "Open van 08.30-17.00",
                "Open van 08:30-17:00",
                "Artikel 273f, lid 1, sub 4",
                "Ruim 6 250 mensen in 2019",
                "In 2019-2023 waren het er 1120.",
                "2511 BT Den Haag",
                "Kamer 1.12",
                "versie 2026.11.1"
            })
    void daysHoursAndAmountsAreNoNumbers(String text) {
        assertEquals(List.of(), TextNumbers.in(text));
    }
}
