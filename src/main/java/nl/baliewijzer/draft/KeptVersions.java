package nl.baliewijzer.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.json.WholeFile;

/// The versions of a draft that were in force, each in a folder of its own beside the draft.
record KeptVersions(Path root) {
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Comparator<String> NUMBERS = (one, other) -> Arrays.compare(numbers(one), numbers(other));

    /// Those beside the folder of a draft.
    static KeptVersions beside(Path folder) {
        return new KeptVersions(folder.resolveSibling(folder.getFileName() + "-versies"));
    }

    /// The versions, highest first.
    List<String> versions() {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> VERSION.matcher(name).matches())
                    .sorted(NUMBERS.reversed())
                    .toList();
        } catch (IOException | UncheckedIOException none) {
            return List.of();
        }
    }

    /// A version as it was kept, if it is there and can be read.
    Optional<DraftFiles> read(String version) {
        return VERSION.matcher(version).matches()
                ? new FolderFiles(root.resolve(version)).read().files()
                : Optional.empty();
    }

    /// Keeps a version; one that is kept already stays as it is.
    void keep(String version, Map<String, byte[]> files) throws IOException {
        Path to = root.resolve(version);
        if (!VERSION.matcher(version).matches() || Files.exists(to)) {
            return;
        }
        Path fresh = root.resolve(".new");
        clear(fresh);
        Files.createDirectories(fresh);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.put(fresh.resolve(file.getKey()), file.getValue());
        }
        FolderFiles.force(fresh);
        Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE);
        FolderFiles.force(root);
    }

    /// What a computer that broke down left half.
    private static void clear(Path fresh) throws IOException {
        if (Files.isDirectory(fresh, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(fresh)) {
                for (Path file : inside.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(fresh);
    }

    /// The version that comes after another and all that are kept: year, month and how manieth of the month.
    ///
    /// Behind one of a later month than today it goes on counting in that one.
    String next(String version, LocalDate today) {
        String last = Stream.concat(versions().stream(), Stream.of(version))
                .filter(one -> VERSION.matcher(one).matches())
                .max(NUMBERS)
                .orElse(Drafts.NEVER);
        String first = today.getYear() + "." + today.getMonthValue() + ".1";
        if (NUMBERS.compare(first, last) > 0) {
            return first;
        }
        int[] numbers = numbers(last);
        return numbers[0] + "." + numbers[1] + "." + (numbers[2] + 1);
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
