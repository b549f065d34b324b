package nl.baliewijzer.cli;

/// The command line cannot be understood; the message tells the person at the keyboard why, in Dutch.
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
