package nl.baliewijzer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.baliewijzer.json.WholeFile;

/// A file that a verb makes because somebody asked for it by name.
record Output(Path file) {
    /// The file that a word on the command line names.
    static Output of(String word) throws UsageException {
        try {
            var file = Path.of(word).toAbsolutePath();
            if (file.getFileName() == null || Files.isDirectory(file)) {
                throw new UsageException("‘" + word + "’ is een map. Noem een bestand.");
            }
            return new Output(file);
        } catch (InvalidPathException notAPath) {
            throw new UsageException("‘" + word + "’ kan geen bestand zijn.");
        }
    }

    /// Writes it whole; what is no ordinary file (a device, a pipe, a link) is never replaced.
    ///
    /// Answers with what was done, in Dutch.
    String write(byte[] content) throws IOException {
        var replaced = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (replaced && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "a device, a pipe or a link is never replaced");
        }
        WholeFile.write(file, content);
        return (replaced ? "Vervangen: " : "Gemaakt: ") + file;
    }

    /// What to say when it could not be written.
    String unwritable() {
        return "Het bestand is niet te schrijven: " + file + ". Wat er stond, is niet veranderd.";
    }
}
