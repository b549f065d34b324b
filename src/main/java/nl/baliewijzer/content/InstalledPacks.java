package nl.baliewijzer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Problem;

/// Finds the folders of packs that did not come with the program.
///
/// The municipality's folder is the one that was named, or else the one that is installed for it.
record InstalledPacks(Places places, Municipalities known) {
    /// The installed packs of a region; none if nothing is installed for it.
    PackFolder region(String id) {
        return places.installed()
                .map(folder -> folder.resolve(Layer.REGION.id()).resolve(id))
                .filter(Files::exists)
                .map(folder -> new PackFolder(folder, Layer.REGION, Optional.of(id), places.trust()))
                .orElse(PackFolder.NONE);
    }

    /// The installed packs of every other region than the one for the whole country.
    List<PackFolder> otherRegions() {
        Optional<Path> folder =
                places.installed().map(path -> path.resolve(Layer.REGION.id())).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder.get())) {
            return inside.filter(Files::isDirectory).sorted().toList().stream()
                    .filter(path -> !name(path).equals(Optional.of(Library.REGIONAL)))
                    .map(path -> new PackFolder(path, Layer.REGION, name(path), places.trust()))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(PackFolder.refused(Problem.of(folder.get().toString(), ContentFault.P006)));
        }
    }

    /// The municipality's own packs; with several municipalities installed and none surely meant, none is taken.
    ///
    /// For a municipality of which nobody knows which it is, only a folder that was named by hand is taken.
    PackFolder own(Optional<String> municipality) {
        if (places.own().isPresent()) {
            return unlisted(places.own().get(), municipality)
                    .orElseGet(() ->
                            new PackFolder(places.own().get(), Layer.MUNICIPALITY, Optional.empty(), places.trust()));
        }
        Optional<Path> folder = places.installed()
                .map(path -> path.resolve(Layer.MUNICIPALITY.id()))
                .filter(Files::exists);
        return folder.map(path -> meant(path, municipality)).orElse(PackFolder.NONE);
    }

    private PackFolder meant(Path folder, Optional<String> municipality) {
        List<Path> all;
        try (Stream<Path> inside = Files.list(folder)) {
            all = inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return PackFolder.refused(Problem.of(folder.toString(), ContentFault.P006));
        }
        if (all.isEmpty()) {
            return PackFolder.NONE;
        }
        return unlisted(folder, municipality).orElseGet(() -> onlyOne(folder, all, municipality));
    }

    private Optional<PackFolder> unlisted(Path folder, Optional<String> municipality) {
        return municipality
                .filter(chosen -> !places.byHand() && !known.has(chosen))
                .map(chosen -> PackFolder.refused(Problem.of(folder.toString(), ContentFault.P017, chosen)));
    }

    private PackFolder onlyOne(Path folder, List<Path> all, Optional<String> municipality) {
        List<PackFolder> fitting = all.stream()
                .map(path -> new PackFolder(path, Layer.MUNICIPALITY, name(path), places.trust()))
                .filter(packs -> fits(packs, municipality))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        String names = all.stream().flatMap(path -> name(path).stream()).collect(Collectors.joining(", "));
        return PackFolder.refused(Problem.of(folder.toString(), ContentFault.P014, names));
    }

    private boolean fits(PackFolder packs, Optional<String> municipality) {
        return packs.versions().stream()
                .findFirst()
                .map(version -> known.fits(version.read(), municipality))
                .orElse(true);
    }

    private static Optional<String> name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString);
    }
}
