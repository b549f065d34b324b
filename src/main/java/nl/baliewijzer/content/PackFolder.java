package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// A folder of one layer that did not come with the program: one pack, or a folder for each version of it.
final class PackFolder {
    /// Of a pack of which the highest versions are all broken no more are looked at: each may take a second.
    private static final int MOST = 10;

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Pattern DOT = Pattern.compile("\\.");

    /// Nothing is there, and nothing is wrong with that.
    static final PackFolder NONE = new PackFolder(List.of());

    private final List<PackVersion> versions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PackFolder(List<Problem> problems) {
        this.problems.addAll(problems);
    }

    /// A folder of which nothing can be used.
    static PackFolder refused(Problem problem) {
        return new PackFolder(List.of(problem));
    }

    /// `id` is what the pack must be called; where nobody knows beforehand, the lowest version that says it decides.
    PackFolder(Path folder, Layer layer, Optional<String> id, Trust trust) {
        Optional<Problem> objection = trust.placeOf(folder);
        if (objection.isPresent()) {
            problems.add(objection.get());
        } else if (Files.exists(folder.resolve(PackReader.PACK))) {
            versions.add(new PackVersion(folder, Optional.empty(), layer, id, trust));
            leaveOut(folders(folder).stream());
        } else {
            list(folder, layer, id, trust);
        }
    }

    /// The layer of the pack, or of the versions of one, in a folder; a municipality's where none says another.
    static Layer layer(Path folder) {
        return new PackFolder(folder, Layer.MUNICIPALITY, Optional.empty(), Trust.ANYTHING)
                .versions().stream()
                        .flatMap(version -> PackReader.pack(new Folder(version.folder())).stream())
                        .map(Pack::layer)
                        .findFirst()
                        .orElse(Layer.MUNICIPALITY);
    }

    private void list(Path folder, Layer layer, Optional<String> id, Trust trust) {
        List<Path> all = folders(folder);
        List<Path> highestFirst = all.stream()
                .filter(PackFolder::isVersion)
                .sorted(Comparator.comparing(PackFolder::name, PackFolder::compare)
                        .reversed())
                .limit(MOST)
                .toList();
        Optional<String> called = id.or(() -> highestFirst.reversed().stream()
                .flatMap(path -> PackReader.pack(new Folder(path)).stream())
                .map(Pack::id)
                .findFirst());
        highestFirst.forEach(path -> versions.add(new PackVersion(path, Optional.of(folder), layer, called, trust)));
        leaveOut(all.stream().filter(path -> !isVersion(path)));
        if (versions.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(folder.toString(), ContentFault.P005));
        }
    }

    private List<Path> folders(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problem.of(folder.toString(), ContentFault.P006));
            return List.of();
        }
    }

    /// Whoever put content in a folder of another name meant it to be used.
    private void leaveOut(Stream<Path> folders) {
        folders.filter(path -> Files.exists(path.resolve(PackReader.PACK)))
                .forEach(path -> problems.add(Problem.of(path.toString(), ContentFault.P018)));
    }

    /// Whether a folder is named after a version.
    static boolean isVersion(Path path) {
        return VERSION.matcher(name(path)).matches();
    }

    /// The versions, highest first.
    List<PackVersion> versions() {
        return List.copyOf(versions);
    }

    /// Why there are no versions, or which folders are none.
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// Compares versions by their numbers, so that 2026.10.1 is above 2026.9.1.
    static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return DOT.splitAsStream(version).mapToInt(Integer::parseInt).toArray();
    }
}
