import java.io.IOException;
import java.nio.file.Path;
import nl.baliewijzer.content.Snapshot;

/// Makes, in the folder of a module that is taken apart, what the program would otherwise work out at every start:
/// snapshots of the content that comes with it.
///
///     java --module-path ... --add-modules nl.baliewijzer
///       --add-exports nl.baliewijzer/nl.baliewijzer.content=ALL-UNNAMED Ahead.java FOLDER
final class Ahead {
    private Ahead() {}

    public static void main(String[] args) throws IOException {
        Snapshot.write(Path.of(args[0], "nl", "baliewijzer", "content"));
    }
}
