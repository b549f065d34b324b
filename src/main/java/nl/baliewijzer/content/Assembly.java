package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// A layer that was looked for: what is in use of it, where it was, and why nothing newer.
    private record Found(Layer layer, Optional<Draft> draft, Optional<Path> folder, List<Problem> refused) {
        private static Found nothing(Layer layer, List<Problem> refused) {
            return new Found(layer, Optional.empty(), Optional.empty(), refused);
        }

        private LayerState state() {
            return new LayerState(layer, draft.flatMap(Draft::pack), folder, refused);
        }
    }

    Stack lay(Optional<String> municipality) {
        Layers alone = new Layers(List.of(national));
        LayerState first = new LayerState(Layer.NATIONAL, national.pack(), Optional.empty(), alone.problems());
        if (first.fallback()) {
            return new Stack(List.of(first), alone);
        }
        PackFolder own = packs.own(municipality);
        List<Problem> refused = new ArrayList<>(own.problems());
        for (Version version : own.versions()) {
            Draft draft = version.read();
            Found region = region(known.regionOf(municipality.or(() -> known.of(draft))));
            List<Draft> all = drafts(region);
            all.add(draft);
            List<Problem> problems =
                    forAnother(draft, municipality).map(List::of).orElseGet(() -> problems(all));
            if (problems.isEmpty()) {
                LayerState top =
                        new LayerState(Layer.MUNICIPALITY, draft.pack(), Optional.of(version.folder()), refused);
                return new Stack(List.of(first, region.state(), top), new Layers(all));
            }
            refused.addAll(problems);
        }
        Found region = region(known.regionOf(municipality));
        LayerState top = Found.nothing(Layer.MUNICIPALITY, refused).state();
        return new Stack(List.of(first, region.state(), top), new Layers(drafts(region)));
    }

    /// That a version is for another municipality than the chosen one.
    private Optional<Problem> forAnother(Draft draft, Optional<String> municipality) {
        return municipality
                .filter(chosen -> !places.byHand())
                .flatMap(chosen -> known.another(draft, chosen)
                        .map(other -> Problem.of(draft.label(), ContentFault.P016, other, chosen)));
    }

    /// The pack of a region: one that was installed if it is newer and good, else the one that came with the program.
    private Found region(Optional<String> id) {
        if (id.isEmpty()) {
            return Found.nothing(Layer.REGION, List.of());
        }
        Optional<Draft> bundled = library.bundledRegion(id.get());
        String least = bundled.flatMap(Draft::pack).map(Pack::version).orElse(BELOW_ALL);
        PackFolder installed = packs.region(id.get());
        List<Problem> refused = new ArrayList<>(installed.problems());
        for (Version version : installed.versions()) {
            if (PackFolder.compare(version.named().orElse(least), least) <= 0) {
                break;
            }
            Draft draft = version.read();
            List<Problem> problems = problems(Library.with(List.of(national), draft));
            if (problems.isEmpty()) {
                return new Found(Layer.REGION, Optional.of(draft), Optional.of(version.folder()), refused);
            }
            refused.addAll(problems);
        }
        List<Problem> ofBundled = bundled.map(draft -> new Layers(Library.with(List.of(national), draft)).problems())
                .orElse(List.of());
        refused.addAll(ofBundled);
        return new Found(Layer.REGION, bundled.filter(draft -> ofBundled.isEmpty()), Optional.empty(), refused);
    }

    private List<Draft> drafts(Found region) {
        List<Draft> drafts = new ArrayList<>(List.of(national));
        region.draft().ifPresent(drafts::add);
        return drafts;
    }

    private static List<Problem> problems(List<Draft> drafts) {
        Layers layers = new Layers(drafts);
        return layers.problems().isEmpty() ? CrossCheck.check(layers) : layers.problems();
    }
}
