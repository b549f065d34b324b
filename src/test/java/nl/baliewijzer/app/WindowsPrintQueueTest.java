package nl.baliewijzer.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.baliewijzer.desktop.PrintQueue.Result;
import nl.baliewijzer.print.JavaPrinter.PrintOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsPrintQueueTest {
    private static final byte[] PDF = {1, 2, 3};
    private static final String NAME = "Baliewijzer kaart A4";
    private static final Duration LONG = Duration.ofMinutes(5);

    private static String message(Result result) {
        return assertInstanceOf(Result.NotPrinted.class, result).message();
    }

    @Test
    void theCardGoesToThePrinterUnderItsNeutralName() {
        List<Object> got = new ArrayList<>();
        var queue = new WindowsPrintQueue(
                (pdf, name) -> {
                    got.add(pdf);
                    got.add(name);
                    return PrintOutcome.SENT;
                },
                LONG);
        assertEquals(new Result.Sent(), queue.print(PDF, NAME));
        assertArrayEquals(PDF, (byte[]) got.getFirst());
        assertEquals(NAME, got.getLast());
    }

    @ParameterizedTest
    @CsvSource({"NO_PRINTER, Er is geen printer ingesteld.", "REFUSED, Printen is niet gelukt."})
    void whatDoesNotWorkIsSaidWithWhatToDo(PrintOutcome outcome, String said) {
        String message = message(new WindowsPrintQueue((pdf, name) -> outcome, LONG).print(PDF, NAME));
        assertTrue(message.startsWith(said), message);
        assertTrue(message.endsWith("Vraag uw beheerder om de kaart als pdf (baliewijzer-cli --card)."), message);
    }

    @Test
    void aPrinterThatBreaksDownIsAFailureAndNoMore() {
        var broken = new WindowsPrintQueue(
                (pdf, name) -> {
                    throw new IllegalStateException("no spooler");
                },
                LONG);
        assertTrue(message(broken.print(PDF, NAME)).startsWith("Printen is niet gelukt."));
    }

    @Test
    @Timeout(20)
    void aPrinterThatHangsKeepsNobodyWaiting() {
        var never = new CountDownLatch(1);
        var stuck = new WindowsPrintQueue(
                (pdf, name) -> {
                    try {
                        never.await();
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                    return PrintOutcome.SENT;
                },
                Duration.ofMillis(50));
        assertTrue(message(stuck.print(PDF, NAME)).startsWith("De printer geeft geen antwoord."));
        never.countDown();
    }
}
