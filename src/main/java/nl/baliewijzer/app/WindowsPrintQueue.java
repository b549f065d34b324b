package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.print.JavaPrinter;
import nl.baliewijzer.print.JavaPrinter.PrintOutcome;

/// Prints on Windows, and says what to do where that does not work.
final class WindowsPrintQueue implements PrintQueue {
    /// A printer on the network that is off keeps a program waiting; nobody at a counter waits longer than this.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String INSTEAD = " Vraag uw beheerder om de kaart als pdf (baliewijzer-cli --card).";

    private final BiFunction<byte[], String, PrintOutcome> printer;
    private final Duration patience;

    WindowsPrintQueue() {
        this((pdf, name) -> new JavaPrinter().print(pdf, name), PATIENCE);
    }

    WindowsPrintQueue(BiFunction<byte[], String, PrintOutcome> printer, Duration patience) {
        this.printer = printer;
        this.patience = patience;
    }

    /// On a thread of its own, because a call into Windows cannot be broken off.
    @Override
    public Result print(byte[] pdf, String name) {
        CompletableFuture<PrintOutcome> outcome = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("print")
                .start(() -> outcome.completeAsync(() -> printer.apply(pdf, name), Runnable::run));
        try {
            return result(outcome.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join());
        } catch (CompletionException failed) {
            return failed.getCause() instanceof TimeoutException
                    ? new Result.NotPrinted("De printer geeft geen antwoord. Kijk eerst bij de printer." + INSTEAD)
                    : failed();
        }
    }

    private static Result result(PrintOutcome outcome) {
        return switch (outcome) {
            case SENT -> new Result.Sent();
            case NO_PRINTER ->
                new Result.NotPrinted("Er is geen printer ingesteld. Kies in Windows een standaardprinter." + INSTEAD);
            case REFUSED -> failed();
        };
    }

    private static Result failed() {
        return new Result.NotPrinted("Printen is niet gelukt." + INSTEAD);
    }
}
