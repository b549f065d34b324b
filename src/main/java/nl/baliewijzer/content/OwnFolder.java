package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// A municipality's own folder: one pack, or a folder for each version of it.
final class OwnFolder {
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Pattern DOT = Pattern.compile("\\.");

    private final List<Version> versions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    OwnFolder(Path folder) {
        if (Files.exists(folder.resolve(PackReader.PACK))) {
            versions.add(new Version(folder, false));
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(path -> VERSION.matcher(name(path)).matches() && Files.isDirectory(path))
                    .sorted(Comparator.comparing(OwnFolder::name, OwnFolder::compare)
                            .reversed())
                    .forEach(path -> versions.add(new Version(path, true)));
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

    /// A folder with one version of the pack; `named` says that the folder is named after it.
    record Version(Path folder, boolean named) {
        /// Reads it; being of another layer, or of another version than its folder says, is a problem.
        Draft read() {
            Draft draft = PackReader.read(new Folder(folder));
            List<Problem> problems = new ArrayList<>(draft.problems());
            draft.pack().ifPresent(pack -> problems.addAll(misfits(draft.label(), pack)));
            // what belongs to another layer is not compared with it: one wrong word would yield a problem an item
            boolean ours = draft.pack().map(Pack::layer).orElse(Layer.MUNICIPALITY) == Layer.MUNICIPALITY;
            List<Entry> entries = ours ? draft.entries() : List.of();
            return new Draft(draft.label(), draft.pack(), entries, problems, draft.complete());
        }

        private List<Problem> misfits(String label, Pack pack) {
            List<Problem> problems = new ArrayList<>();
            if (pack.layer() != Layer.MUNICIPALITY) {
                problems.add(Problem.of(label, ContentFault.P004, pack.layer().id(), Layer.MUNICIPALITY.id()));
            }
            if (named && !name(folder).equals(pack.version())) {
                problems.add(Problem.of(label, ContentFault.P007, pack.version(), name(folder)));
            }
            return problems;
        }
    }
}
