package nl.baliewijzer.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Prints on Linux and other systems that have CUPS, by its program `lp`.
///
/// The PDF goes there through a pipe: no temporary file is made, and this process opens no connection.
public final class LpPrintQueue implements PrintQueue {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String INSTEAD = " Vraag uw beheerder om de kaart als pdf (baliewijzer --card).";

    private final List<String> program;
    private final Duration patience;

    public LpPrintQueue() {
        this(List.of("lp"), PATIENCE);
    }

    LpPrintQueue(List<String> program, Duration patience) {
        this.program = List.copyOf(program);
        this.patience = patience;
    }

    @Override
    public Result print(byte[] pdf, String name) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("-s", "-t", name));
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            return new Result.NotPrinted("Op deze computer is geen printprogramma (lp)." + INSTEAD);
        }
        return send(process, pdf);
    }

    private Result send(Process process, byte[] pdf) {
        // a program that reads nothing must not hold this thread for ever
        var guard = Thread.ofVirtual().name("print-guard").start(() -> stopAfterPatience(process));
        var whole = hand(pdf, process);
        try {
            int code = process.waitFor();
            guard.interrupt();
            return code == 0 && whole ? new Result.Sent() : new Result.NotPrinted("Printen is niet gelukt." + INSTEAD);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            guard.interrupt();
            Thread.currentThread().interrupt();
            return new Result.NotPrinted("Printen is gestopt.");
        }
    }

    /// Whether the program took all of it.
    private static boolean hand(byte[] pdf, Process process) {
        try (var in = process.getOutputStream()) {
            in.write(pdf);
            return true;
        } catch (IOException stoppedReading) {
            return false;
        }
    }

    private void stopAfterPatience(Process process) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            // the print job has ended, so there is nothing left to guard
            Thread.currentThread().interrupt();
        }
    }
}
