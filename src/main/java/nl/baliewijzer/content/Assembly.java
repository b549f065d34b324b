package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// Lays the layers over each other for one municipality: of each the highest version that is good.
///
/// What came with the program was proven when it was built and is only read; everything else is checked in full.
final class Assembly {
    private static final String BELOW_ALL = "0.0.0";

    private final Library library;
    private final Places places;
    private final Draft national;
    private final Municipalities known;
    private final InstalledPacks packs;

    Assembly(Library library, Places places) {
        this.library = library;
        this.places = places;
        national = library.national();
        known = new Municipalities(new Layers(List.of(national)));
        packs = new InstalledPacks(places, known);
    }

    /// The packs of regions that count, lowest first, and how that layer stands.
    private record Regions(List<Draft> drafts, LayerState state) {}

    Stack lay(Optional<String> municipality) {
        Layers alone = new Layers(List.of(national));
        LayerState first = new LayerState(Layer.NATIONAL, national.pack(), Optional.empty(), alone.problems());
        if (first.fallback()) {
            return new Stack(List.of(first), alone, List.of());
        }
        if (places.byHand()
                && places.own()
                        .filter(folder -> PackFolder.layer(folder) == Layer.REGION)
                        .isPresent()) {
            return regionByHand(first, places.own().get(), municipality);
        }
        PackFolder own = packs.own(municipality);
        List<Problem> refused = new ArrayList<>(own.problems());
        for (PackVersion version : own.versions()) {
            Draft draft = version.read();
            Optional<String> here = municipality.or(() -> known.of(draft));
            Regions regions = regions(here);
            List<Draft> all = Library.with(below(regions), draft);
            List<Problem> problems =
                    forAnother(draft, municipality).map(List::of).orElseGet(() -> problems(all));
            if (problems.isEmpty()) {
                LayerState top =
                        new LayerState(Layer.MUNICIPALITY, draft.pack(), Optional.of(version.folder()), refused);
                return new Stack(List.of(first, regions.state(), top), new Layers(all), ids(here));
            }
            refused.addAll(problems);
        }
        Regions regions = regions(municipality);
        LayerState top = new LayerState(Layer.MUNICIPALITY, Optional.empty(), Optional.empty(), refused);
        return new Stack(List.of(first, regions.state(), top), new Layers(below(regions)), ids(municipality));
    }

    private List<String> ids(Optional<String> municipality) {
        return known.id(municipality).stream().toList();
    }

    /// A region's pack that somebody looks at: for all municipalities of its areas, or the one of them that is asked
    /// for.
    private Stack regionByHand(LayerState first, Path folder, Optional<String> municipality) {
        Region region = new Region();
        PackFolder named = new PackFolder(folder, Layer.REGION, Optional.empty(), places.trust());
        if (!isTheCountry(named)) {
            region.country();
        }
        region.take(named.versions());
        Regions all = region.all();
        Layers layers = new Layers(below(all));
        List<String> here =
                all.drafts().isEmpty() ? List.of() : known.allOf(all.drafts().getLast(), layers.areas());
        List<String> asked = ids(municipality).stream().filter(here::contains).toList();
        LayerState top = new LayerState(Layer.MUNICIPALITY, Optional.empty(), Optional.empty(), named.problems());
        return new Stack(List.of(first, all.state(), top), layers, asked.isEmpty() ? here : asked);
    }

    private static boolean isTheCountry(PackFolder named) {
        return named.versions().stream()
                .flatMap(version -> version.read().pack().stream())
                .anyMatch(pack -> pack.id().equals(Library.REGIONAL));
    }

    /// That a version is for another municipality than the chosen one.
    private Optional<Problem> forAnother(Draft draft, Optional<String> municipality) {
        return municipality
                .filter(chosen -> !places.byHand())
                .flatMap(chosen -> known.another(draft, chosen)
                        .map(other -> Problem.of(draft.label(), ContentFault.P016, other, chosen)));
    }

    private Regions regions(Optional<String> municipality) {
        Region region = new Region();
        region.country();
        packs.otherRegions().forEach(one -> region.add(one, municipality));
        return region.all();
    }

    private List<Draft> below(Regions regions) {
        return Stream.concat(Stream.of(national), regions.drafts().stream()).toList();
    }

    private static List<Problem> problems(List<Draft> drafts) {
        Layers layers = new Layers(drafts);
        return layers.problems().isEmpty() ? CrossCheck.check(layers) : layers.problems();
    }

    /// The layer of regions while it is put together.
    private final class Region {
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Problem> refused = new ArrayList<>();
        private Optional<Path> folder = Optional.empty();

        /// What is for the whole country: an installed pack if it is newer and good, else the one that came along.
        void country() {
            Optional<Draft> bundled = library.regional();
            String least = bundled.flatMap(Draft::pack).map(Pack::version).orElse(BELOW_ALL);
            PackFolder installed = packs.region(Library.REGIONAL);
            refused.addAll(installed.problems());
            List<PackVersion> newer = installed.versions().stream()
                    .takeWhile(version -> PackFolder.compare(version.named().orElse(least), least) > 0)
                    .toList();
            if (!take(newer)) {
                List<Problem> problems = bundled.map(draft -> new Layers(List.of(national, draft)).problems())
                        .orElse(List.of());
                refused.addAll(problems);
                bundled.filter(_ -> problems.isEmpty()).ifPresent(drafts::add);
            }
        }

        /// A pack of a region, if the municipality lies in it.
        void add(PackFolder installed, Optional<String> municipality) {
            List<PackVersion> here = installed.versions().stream()
                    .filter(version -> covers(version.read(), municipality))
                    .toList();
            if (!here.isEmpty()) {
                refused.addAll(installed.problems());
                take(here);
            }
        }

        private boolean covers(Draft draft, Optional<String> municipality) {
            Layers layers = new Layers(Library.with(below(all()), draft));
            return known.covers(draft, layers.areas(), municipality);
        }

        /// Takes the first version that is good; why not those above it is told.
        private boolean take(List<PackVersion> highestFirst) {
            for (PackVersion version : highestFirst) {
                Draft draft = version.read();
                List<Problem> problems = problems(Library.with(below(all()), draft));
                if (problems.isEmpty()) {
                    drafts.add(draft);
                    folder = Optional.of(version.folder());
                    return true;
                }
                refused.addAll(problems);
            }
            return false;
        }

        Regions all() {
            Optional<Pack> last =
                    drafts.isEmpty() ? Optional.empty() : drafts.getLast().pack();
            return new Regions(List.copyOf(drafts), new LayerState(Layer.REGION, last, folder, refused));
        }
    }
}
