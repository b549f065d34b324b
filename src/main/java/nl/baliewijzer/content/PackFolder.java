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
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Pattern DOT = Pattern.compile("\\.");

    /// Nothing is there, and nothing is wrong with that.
    static final PackFolder NONE = new PackFolder(List.of());

    private final List<Version> versions = new ArrayList<>();
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
            versions.add(new Version(folder, Optional.empty(), layer, id, trust));
        } else {
            list(folder, layer, id, trust);
        }
    }

    private void list(Path folder, Layer layer, Optional<String> id, Trust trust) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> highestFirst = inside.filter(
                            path -> VERSION.matcher(name(path)).matches() && Files.isDirectory(path))
                    .sorted(Comparator.comparing(PackFolder::name, PackFolder::compare)
                            .reversed())
                    .toList();
            Optional<String> called = id.or(() -> highestFirst.reversed().stream()
                    .flatMap(path -> PackReader.pack(new Folder(path)).stream())
                    .map(Pack::id)
                    .findFirst());
            highestFirst.forEach(path -> versions.add(new Version(path, Optional.of(folder), layer, called, trust)));
            if (versions.isEmpty()) {
                problems.add(Problem.of(folder.toString(), ContentFault.P005));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problem.of(folder.toString(), ContentFault.P006));
        }
    }

    /// The versions, highest first.
    List<Version> versions() {
        return List.copyOf(versions);
    }

    /// Why there are no versions.
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
