package nl.baliewijzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The file that a card is to be made as.
record PdfFile(Path path) {
    /// The file that a word on the command line names.
    static PdfFile of(String word) throws UsageException {
        try {
            var path = Path.of(word).toAbsolutePath();
            if (path.getFileName() == null || Files.isDirectory(path)) {
                throw new UsageException("‘" + word + "’ is een map. Noem een bestand.");
            }
            return new PdfFile(path);
        } catch (InvalidPathException notAPath) {
            throw new UsageException("‘" + word + "’ kan geen bestand zijn.");
        }
    }

    /// Writes the card, says what became of it, and answers with an [Exit] code.
    int save(byte[] pdf, PrintStream out, PrintStream err) {
        try {
            var replaced = Files.exists(path);
            write(pdf);
            out.println((replaced ? "Vervangen: " : "Gemaakt: ") + path);
            return Exit.GOOD;
        } catch (IOException unwritable) {
            err.println("Het bestand is niet te schrijven: " + path + ". Wat er stond, is niet veranderd.");
            return Exit.UNREADABLE;
        }
    }

    /// Writes beside the file and moves: at every moment the old one or the new one is there, whole.
    private void write(byte[] pdf) throws IOException {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        // never write through what lies there under this name: it may be a link to somewhere else
        Files.deleteIfExists(fresh);
        try {
            Files.write(fresh, pdf, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
