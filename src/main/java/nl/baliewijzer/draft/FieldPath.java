package nl.baliewijzer.draft;

import java.util.ArrayList;
import java.util.List;

/// The way to a field inside an item: names of members, and positions in lists from 0.
///
/// Empty is the item as a whole. As text it is `phones[0].number`.
public record FieldPath(List<Object> steps) {
    /// The item as a whole.
    public static final FieldPath WHOLE = new FieldPath(List.of());

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /// A way such as `"phones", 0, "number"`.
    public static FieldPath of(Object... steps) {
        return new FieldPath(List.of(steps));
    }

    /// One step further.
    public FieldPath to(Object step) {
        List<Object> further = new ArrayList<>(steps);
        further.add(step);
        return new FieldPath(further);
    }

    /// Whether this is that place, or something in it.
    public boolean startsWith(FieldPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        steps.forEach(
                step -> path.append(step instanceof Integer ? "[" + step + "]" : (path.isEmpty() ? "" : ".") + step));
        return path.toString();
    }
}
