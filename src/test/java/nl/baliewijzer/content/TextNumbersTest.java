package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            De bode (015) 260 99 99             ; ''                    ; (015) 260 99 99
            De bode +31 (0)15 260 99 99         ; ''                    ; +31 (0)15 260 99 99
            De bode 0031 15 260 9999            ; ''                    ; 0031 15 260 9999
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
}
