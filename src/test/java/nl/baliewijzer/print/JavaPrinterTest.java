package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import nl.baliewijzer.print.JavaPrinter.PrintOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JavaPrinterTest {
    private static final byte[] PDF =
            Printed.of(CardKind.MELDKAART, "Delft", false).bytes();

    @ParameterizedTest
    @CsvSource({"MELDKAART, 595, 842", "STAPPENKAART, 420, 595"})
    void everyPageStandsOnPaperOfItsOwnSize(CardKind kind, int width, int height) {
        var printer = new FakePrinter(true, false);
        byte[] pdf = Printed.of(kind, "Delft", false).bytes();
        assertEquals(PrintOutcome.SENT, new JavaPrinter(() -> printer).print(pdf, "kaart"));
        assertEquals(2, printer.papers.size());
        for (int page = 0; page < 2; page++) {
            assertEquals(width, printer.papers.get(page).getWidth());
            assertEquals(height, printer.papers.get(page).getHeight());
            // lines of text, not a black page and not a bare frame
            assertTrue(printer.ink(page) > 1 && printer.ink(page) < 40, page + ": " + printer.ink(page));
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void theQueueShowsTheNameThatWasGiven(CardKind kind) {
        var printer = new FakePrinter(true, false);
        assertEquals(PrintOutcome.SENT, new JavaPrinter(() -> printer).print(PDF, kind.title()));
        assertEquals(kind.title(), printer.getJobName());
    }

    @Test
    void withoutAPrinterNothingIsDrawn() {
        var printer = new FakePrinter(false, false);
        assertEquals(PrintOutcome.NO_PRINTER, new JavaPrinter(() -> printer).print(PDF, "kaart"));
        assertTrue(printer.papers.isEmpty());
    }

    @Test
    void aPrinterThatRefusesIsSaid() {
        assertEquals(PrintOutcome.REFUSED, new JavaPrinter(() -> new FakePrinter(true, true)).print(PDF, "kaart"));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        byte[] letter = "Geachte heer".getBytes(StandardCharsets.UTF_8);
        assertEquals(PrintOutcome.REFUSED, new JavaPrinter(() -> new FakePrinter(true, false)).print(letter, "kaart"));
    }
}
