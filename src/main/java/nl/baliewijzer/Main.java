package nl.baliewijzer;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs a verb, or opens the window.
    public static void main(String[] args) {}
}
