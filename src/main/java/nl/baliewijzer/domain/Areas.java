package nl.baliewijzer.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which municipality lies in which area, areas of areas included.
public final class Areas {
    private final Map<String, Area> all;

    public Areas(List<Area> all) {
        this.all = all.stream().collect(Collectors.toMap(Area::id, Function.identity(), (_, later) -> later));
    }

    /// The ids of all municipalities in an area; none in an area that is not known.
    public Set<String> within(String area) {
        Set<String> municipalities = new HashSet<>();
        collect(area, municipalities, new HashSet<>());
        return municipalities;
    }

    /// Whether a municipality, by its id, lies in an area.
    public boolean holds(String area, String municipality) {
        return within(area).contains(municipality);
    }

    /// A circle of areas ends here; the content check names it.
    private void collect(String id, Set<String> municipalities, Set<String> seen) {
        Area area = all.get(id);
        if (area != null && seen.add(id)) {
            municipalities.addAll(area.municipalities());
            area.areas().forEach(inner -> collect(inner, municipalities, seen));
        }
    }
}
