package nl.baliewijzer.guide.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Everything a query found, best first.
public record Results(List<Hit> hits) {
    public Results {
        hits = List.copyOf(hits);
    }

    /// The same hits by kind; the group with the best hit comes first, and each group is best first.
    public List<Group> groups() {
        Map<HitKind, List<Hit>> byKind = new EnumMap<>(HitKind.class);
        List<HitKind> order = new ArrayList<>();
        for (Hit hit : hits) {
            byKind.computeIfAbsent(hit.kind(), kind -> {
                        order.add(kind);
                        return new ArrayList<>();
                    })
                    .add(hit);
        }
        return order.stream()
                .map(kind -> new Group(kind, byKind.getOrDefault(kind, List.of())))
                .toList();
    }

    /// The hits of one kind.
    public record Group(HitKind kind, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }
}
