import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;
import nl.baliewijzer.content.Snapshot;

/// Makes, in the folder of a module that is taken apart, what the program would otherwise work out at every start:
/// snapshots of the content that comes with it, and its style sheets as JavaFX keeps them when it has read them, which it
/// takes by itself where they stand beside the sheet.
///
///     java --module-path ... --add-modules nl.baliewijzer
///       --add-exports nl.baliewijzer/nl.baliewijzer.content=ALL-UNNAMED Ahead.java FOLDER STYLES
final class Ahead {
    private Ahead() {}

    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[0], "nl", "baliewijzer");
        Snapshot.write(module.resolve("content"));
        styles(Path.of(args[1]), module.resolve("styles"));
    }

    private static void styles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(from, "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), to.resolve(name).toFile());
            }
        }
    }
}
