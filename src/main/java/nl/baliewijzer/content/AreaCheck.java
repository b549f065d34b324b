package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Problem;

/// Checks that a municipality lies in one area for a role, that an area is bound once, and that no binding goes round a
/// locked one.
final class AreaCheck {
    private final Layers layers;
    private final Areas areas;
    private final List<Problem> problems = new ArrayList<>();

    AreaCheck(Layers layers) {
        this.layers = layers;
        areas = layers.areas();
    }

    List<Problem> check() {
        if (layers.complete(ContentKind.AREAS, ContentKind.BINDINGS, ContentKind.MUNICIPALITIES)) {
            region();
            layers.entries(ContentKind.AREAS).forEach(this::circle);
            overlaps();
            layers.entries(ContentKind.BINDINGS).forEach(this::binding);
            boundTwice();
        }
        return problems;
    }

    /// A pack of a region has to be for an area; else nobody would ever see it.
    private void region() {
        layers.top()
                .pack()
                .filter(pack -> pack.layer() == Layer.REGION && !pack.id().equals(Library.REGIONAL))
                .filter(pack -> layers.entry(ContentKind.AREAS, pack.id()).isEmpty())
                .filter(_ -> layers.top().entries().stream().noneMatch(entry -> entry.kind() == ContentKind.AREAS))
                .ifPresent(pack -> problems.add(layers.top().problemIn(List.of("id"), ContentFault.P009, pack.id())));
    }

    private void circle(Entry entry) {
        if (leadsTo(entry.id(), entry.id(), new HashSet<>())) {
            problems.add(entry.problemIn(List.of("areas"), ContentFault.X022));
        }
    }

    private boolean leadsTo(String wanted, String from, Set<String> seen) {
        return layers.value(Area.class, from).stream()
                .flatMap(area -> area.areas().stream())
                .anyMatch(next -> next.equals(wanted) || (seen.add(next) && leadsTo(wanted, next, seen)));
    }

    /// Within one pack; a pack above may draw other borders.
    private void overlaps() {
        Map<List<Object>, Entry> taken = new HashMap<>();
        for (Entry entry : layers.entries(ContentKind.AREAS)) {
            List<String> roles =
                    layers.value(Area.class, entry.id()).map(Area::roles).orElse(List.of());
            Set<String> told = new HashSet<>();
            for (String role : roles) {
                for (String municipality : areas.within(entry.id())) {
                    Entry other = taken.putIfAbsent(List.of(layers.rank(entry), role, municipality), entry);
                    if (other != null && told.add(other.id())) {
                        problems.add(entry.problem(
                                ContentFault.X023, municipality, layers.role(role), other.id(), entry.id()));
                    }
                }
            }
        }
    }

    private void binding(Entry entry) {
        Binding binding = layers.value(Binding.class, entry.id()).orElseThrow();
        boolean goesRound = layers.entries(ContentKind.BINDINGS).stream()
                .anyMatch(other ->
                        other.locked() && layers.rank(other) < layers.rank(entry) && plays(other, binding.role()));
        if (goesRound) {
            problems.add(entry.problem(ContentFault.X024, layers.role(binding.role())));
        }
        binding.when()
                .area()
                .flatMap(area -> layers.value(Area.class, area))
                .filter(area -> !area.roles().contains(binding.role()))
                .ifPresent(area -> problems.add(entry.problemIn(
                        List.of("when", "area"), ContentFault.X025, area.id(), layers.role(binding.role()))));
    }

    private boolean plays(Entry entry, String role) {
        return layers.value(Binding.class, entry.id())
                .filter(other -> other.role().equals(role))
                .isPresent();
    }

    /// Two bindings of one pack for the same role, place and clients: nobody can tell which was meant.
    private void boundTwice() {
        Map<List<Object>, Entry> bound = new HashMap<>();
        for (Entry entry : layers.entries(ContentKind.BINDINGS)) {
            Binding binding = layers.value(Binding.class, entry.id()).orElseThrow();
            Entry other = bound.putIfAbsent(List.of(layers.rank(entry), binding.role(), binding.when()), entry);
            if (other != null) {
                problems.add(entry.problem(ContentFault.X026, layers.role(binding.role()), other.place()));
            }
        }
    }
}
