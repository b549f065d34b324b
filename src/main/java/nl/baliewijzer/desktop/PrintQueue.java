package nl.baliewijzer.desktop;

/// The way to a printer.
public interface PrintQueue {
    /// Sends a PDF to the printer of this user; waits until it was taken over, a few seconds at most.
    ///
    /// `name` is what the print queue shows, so it has to be neutral.
    Result print(byte[] pdf, String name);

    /// What became of it.
    sealed interface Result {
        /// The printer has it.
        record Sent() implements Result {}

        /// It was not printed; `message` says in Dutch why, and what to do instead.
        record NotPrinted(String message) implements Result {}
    }
}
