package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// Checks every pack in some folders in full, for a coordinator and for the build.
final class FolderCheck {
    private static final int DEPTH = 4;

    /// A pack with more mistakes than these is not mended in one go.
    private static final int MOST = 200;

    private final Library library;
    private final DaysAhead ahead;
    private final List<Problem> problems = new ArrayList<>();
    private final List<GoodPack> good = new ArrayList<>();
    private boolean readable = true;

    FolderCheck(Library library, LocalDate today) {
        this.library = library;
        // no clock is right that stands before the day on which the national content was made
        LocalDate made = library.national().pack().map(Pack::date).orElse(today);
        ahead = new DaysAhead(today.isBefore(made) ? made : today);
    }

    Verdict check(List<Path> folders) {
        folders.forEach(this::folder);
        return new Verdict(readable, problems, good);
    }

    private void folder(Path folder) {
        try (Stream<Path> inside = Files.find(folder, DEPTH, (path, about) -> path.endsWith(PackReader.PACK))) {
            List<Path> packs = inside.sorted().toList();
            List<Path> folders = packs.stream()
                    .map(pack -> Optional.ofNullable(pack.getParent()).orElse(folder))
                    .toList();
            folders.forEach(this::pack);
            besideVersions(folders);
            if (packs.isEmpty()) {
                refuse(folder, ContentFault.P005);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            refuse(folder, ContentFault.P006);
        }
    }

    /// What stands beside versions without being named after one would never be used.
    private void besideVersions(List<Path> folders) {
        Set<Path> ofVersions = folders.stream()
                .filter(PackFolder::isVersion)
                .map(version -> version.resolveSibling(""))
                .collect(Collectors.toSet());
        folders.stream()
                .filter(folder -> !PackFolder.isVersion(folder) && ofVersions.contains(folder.resolveSibling("")))
                .forEach(folder -> problems.add(Problem.of(folder.toString(), ContentFault.P018)));
    }

    private void refuse(Path folder, ContentFault fault) {
        readable = false;
        problems.add(Problem.of(folder.toString(), fault));
    }

    private void pack(Path folder) {
        Draft draft = PackReader.read(new Folder(folder));
        Optional<Pack> notTheCountrys = draft.pack().filter(this::saysItIsTheCountrys);
        if (notTheCountrys.isPresent()) {
            problems.add(draft.otherLayer(notTheCountrys.get(), Layer.MUNICIPALITY));
            return;
        }
        List<Draft> below = below(draft);
        Layers layers = new Layers(Library.with(below, draft));
        List<Problem> found = new ArrayList<>(layers.problems());
        found.addAll(CrossCheck.check(layers));
        found.addAll(ahead.in(draft));
        if (draft.pack().filter(pack -> pack.layer() != Layer.NATIONAL).isPresent()) {
            draft.pack().ifPresent(pack -> named(folder, draft, pack, found));
            unlisted(folder, draft, found);
            found.addAll(AuthorChecks.of(draft, below, layers));
        }
        List<Problem> told = found.stream().distinct().sorted(Problem.ORDER).toList();
        told.stream().limit(MOST).forEach(problem -> problems.add(AuthorWords.withRole(problem, layers)));
        if (told.size() > MOST) {
            // behind the files of the pack
            problems.add(Problem.of(folder.resolve("…").toString(), ContentFault.P029, told.size() - MOST));
        }
        if (found.isEmpty()) {
            draft.pack()
                    .map(pack -> new GoodPack(folder, pack, new Layers(below), layers))
                    .ifPresent(good::add);
        }
    }

    /// Nobody but the maker of the program has a national pack; held against nothing, all in it would be missing.
    private boolean saysItIsTheCountrys(Pack pack) {
        return pack.layer() == Layer.NATIONAL
                && library.national()
                        .pack()
                        .filter(national -> !national.id().equals(pack.id()))
                        .isPresent();
    }

    private static void named(Path folder, Draft draft, Pack pack, List<Problem> found) {
        if (PackFolder.isVersion(folder) && !folder.endsWith(pack.version())) {
            found.add(draft.otherVersion(pack, String.valueOf(folder.getFileName())));
        }
    }

    /// A file that was forgotten in pack.json would never be read.
    private static void unlisted(Path folder, Draft draft, List<Problem> found) {
        List<String> listed = PackReader.names(new Folder(folder));
        if (listed.isEmpty()) {
            return;
        }
        try {
            found.addAll(UnlistedFiles.problems(draft, UnlistedFiles.in(folder, Set.copyOf(listed))));
        } catch (IOException unreadable) {
            found.add(Problem.of(folder.toString(), ContentFault.P006));
        }
    }

    private List<Draft> below(Draft draft) {
        if (draft.pack().map(Pack::layer).orElse(Layer.NATIONAL) == Layer.NATIONAL) {
            return List.of();
        }
        List<Draft> below = new ArrayList<>();
        below.add(library.national());
        boolean country =
                draft.pack().map(Pack::id).filter(Library.REGIONAL::equals).isPresent();
        library.regional().filter(_ -> !country).ifPresent(below::add);
        return below;
    }
}
