package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no lp, and no shell to stand in for it")
class LpPrintQueueTest {
    private static final String NAME = "Baliewijzer kaart A4";

    @TempDir
    Path folder;

    @Test
    void thePdfGoesThroughThePipeUnderTheNeutralName() throws IOException {
        var pdf = new byte[300_000];
        new Random(1).nextBytes(pdf);
        var result =
                lp("cat >\"$0.in\"; printf '%s\\n' \"$@\" >\"$0.arguments\"").print(pdf, NAME);
        assertEquals(new PrintQueue.Result.Sent(), result);
        assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("lp.in")));
        assertEquals(List.of("-s", "-t", NAME), Files.readAllLines(folder.resolve("lp.arguments")));
    }

    @Test
    void withoutThePrintProgramThePdfIsOffered() {
        var missing = new LpPrintQueue(List.of(folder.resolve("nowhere").toString()), Duration.ofSeconds(5));
        assertTrue(message(missing.print(new byte[10], NAME)).startsWith("Op deze computer is geen printprogramma"));
        assertTrue(message(missing.print(new byte[10], NAME)).contains("Vraag uw beheerder om de kaart als pdf"));
    }

    @Test
    void aPrinterThatRefusesIsSaid() throws IOException {
        assertTrue(
                message(lp("cat >/dev/null; exit 1").print(new byte[10], NAME)).startsWith("Printen is niet gelukt."));
    }

    @Test
    void aProgramThatStopsReadingIsAFailureWhateverItAnswers() throws IOException {
        message(lp("exec <&-; exit 0").print(new byte[1_000_000], NAME));
    }

    @Test
    @Timeout(20)
    void aProgramThatHangsIsEnded() throws IOException {
        var stuck = new LpPrintQueue(List.of(script("exec sleep 600")), Duration.ofMillis(300));
        message(stuck.print(new byte[1_000_000], NAME));
    }

    @Test
    void whatTheProgramSaysIsNotKept() throws IOException {
        assertEquals(
                new PrintQueue.Result.Sent(),
                lp("cat >/dev/null; head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2")
                        .print(new byte[10], NAME));
    }

    private static String message(PrintQueue.Result result) {
        return assertInstanceOf(PrintQueue.Result.NotPrinted.class, result).message();
    }

    private LpPrintQueue lp(String does) throws IOException {
        return new LpPrintQueue(List.of(script(does)), Duration.ofSeconds(10));
    }

    private String script(String does) throws IOException {
        var script = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + does + "\n");
        assertTrue(script.toFile().setExecutable(true));
        return script.toString();
    }
}
