import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import nl.baliewijzer.content.Snapshot;

/// Makes, in the folder of a module that is taken apart, what the program would otherwise work out at every start:
/// snapshots of the content that comes with it, and style sheets that are parsed already. JavaFX takes a `.bss` by
/// itself where one stands beside the `.css`.
///
///     java --module-path ... --add-modules nl.baliewijzer,javafx.graphics
///       --add-exports nl.baliewijzer/nl.baliewijzer.content=ALL-UNNAMED Ahead.java STYLES FOLDER
final class Ahead {
    private Ahead() {}

    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[1], "nl", "baliewijzer");
        Snapshot.write(module.resolve("content"));
        styles(Path.of(args[0]), Files.createDirectories(module.resolve("styles")));
    }

    private static void styles(Path from, Path to) throws IOException {
        try (Stream<Path> sheets = Files.list(from)) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                Path made = to.resolve(sheet.getFileName().toString().replaceFirst("css$", "bss"));
                Stylesheet.convertToBinary(sheet.toFile(), made.toFile());
                List<String> parsed = rules(new CssParser().parse(sheet.toUri().toURL()));
                if (!parsed.equals(rules(Stylesheet.loadBinary(made.toUri().toURL())))) {
                    throw new IllegalStateException(made + " is not what " + sheet + " says");
                }
            }
        }
    }

    /// A rule that was loaded reads what it declares when it is asked for it.
    private static List<String> rules(Stylesheet sheet) {
        sheet.getRules().forEach(Rule::getDeclarations);
        return sheet.getRules().stream().map(Rule::toString).toList();
    }
}
