package nl.baliewijzer.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files with the letters of the panel; without one, the panel has those of the system in its place.
public final class FontFiles {
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private FontFiles() {}

    /// All of them in this folder of an installation, there or not.
    public static List<Path> in(Path home) {
        return WEIGHTS.stream()
                .map(weight -> home.resolve("fonts").resolve("AtkinsonHyperlegibleNext-" + weight + ".ttf"))
                .toList();
    }

    /// Those that are not there to be read.
    public static List<Path> missing(Path home) {
        return in(home).stream().filter(file -> !Files.isReadable(file)).toList();
    }
}
