package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.baliewijzer.json.Problem;

/// The files in the folder of a pack that its pack.json does not list, and that nobody reads therefore: of any kind, in
/// any folder within. What lies in a folder that is a pack itself is not of this one.
final class UnlistedFiles {
    /// What systems leave in a folder that somebody looked into.
    private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    /// More names than these nobody reads.
    private static final int MOST = 20;

    private UnlistedFiles() {}

    /// What there is to say of them in a pack: the first by name, and how many more there are.
    static List<Problem> problems(Draft draft, Set<String> names) {
        List<Problem> found = new ArrayList<>();
        names.stream()
                .sorted()
                .limit(MOST)
                .forEach(name -> found.add(draft.problemIn(List.of("files"), ContentFault.P019, name)));
        if (names.size() > MOST) {
            found.add(draft.problemIn(List.of("files"), ContentFault.P028, names.size() - MOST));
        }
        return found;
    }

    /// Their names, with the folders within the pack before them; hidden ones were not put there by an author.
    static Set<String> in(Path folder, Set<String> listed) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder) && !Files.isDirectory(path) && isOfPack(folder, path))
                    .map(path -> name(folder, path))
                    .filter(name -> !listed.contains(name) && !isHidden(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isOfPack(Path folder, Path file) {
        for (Path at = file.resolveSibling(""); !at.equals(folder.resolve("")); at = at.resolveSibling("")) {
            if (Files.exists(at.resolve(PackReader.PACK))) {
                return false;
            }
        }
        return true;
    }

    private static String name(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.contains("/.")
                || OF_SYSTEMS.contains(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
}
