package nl.baliewijzer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints a PDF as the panel prints a card, and says what became of it; for `script/test-windows`.
final class PrintOnce {
    private PrintOnce() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Machine.printer().print(Files.readAllBytes(Path.of(args[0])), args[1]));
    }
}
